'use client'

import { cn } from '@firstcome/ui/cn'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { useAddress } from '@/address/use-address.ts'
import type { Outputs } from '@/trpc/outputs.ts'
import { Change } from './change.tsx'
import { type FigureKey, figureKeys, formatFigure } from './figures.ts'

export interface FigureTabsProps {
  summary: Outputs['dashboard']['summary'] | undefined
  shown: FigureKey
}

/** The figures of the range, each against the one before it; the chosen one is drawn below. */
export function FigureTabs({ summary, shown }: FigureTabsProps) {
  const t = useTranslations('home')
  const { hrefWith } = useAddress()
  return (
    <nav
      aria-label={t('figures.label')}
      className="grid grid-cols-2 border-t border-l border-hairline sm:grid-cols-3 lg:grid-cols-5"
    >
      {figureKeys.map((key) => (
        <Link
          key={key}
          href={hrefWith({ figure: key })}
          replace
          scroll={false}
          aria-current={key === shown ? 'true' : undefined}
          className={cn(
            'relative grid content-start gap-1 border-r first:max-lg:col-span-2 border-b border-hairline px-4 py-3 transition-colors hover:bg-sunken',
            key === shown &&
              'bg-raised before:absolute before:inset-x-0 before:-top-px before:h-0.5 before:bg-ink',
          )}
        >
          <span className={cn('text-sm', key === shown ? 'font-semibold' : 'text-muted')}>
            {t(`figures.${key}`)}
          </span>
          {summary ? (
            <>
              <span className="text-xl font-semibold tracking-tight tabular-nums sm:text-2xl">
                {formatFigure(key, summary[key].now)}
              </span>
              <span className="flex flex-wrap gap-x-2 text-xs text-muted tabular-nums">
                <Change now={summary[key].now} before={summary[key].before} />
                {summary[key].before > 0 && (
                  <span className="text-quiet">
                    {t('from', { value: formatFigure(key, summary[key].before) })}
                  </span>
                )}
              </span>
            </>
          ) : (
            <>
              <Skeleton className="h-8 w-28" />
              <Skeleton className="h-4 w-20" />
            </>
          )}
        </Link>
      ))}
    </nav>
  )
}
