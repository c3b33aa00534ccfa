'use client'

import { cn } from '@firstcome/ui/cn'
import { StatusDot } from '@firstcome/ui/status-dot'
import { ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { useDrawer } from '@/address/use-drawer.ts'
import type { Outputs } from '@/trpc/outputs.ts'
import { usePromiseWords } from './promise-words.ts'

type Check = Outputs['books']['report']['checks'][number]

export interface PromiseGroupProps {
  about: Check['about']
  checks: readonly Check[]
  broken: number
}

/** The promises about one thing: folded while all hold, those that are broken first. */
export function PromiseGroup({ about, checks, broken }: PromiseGroupProps) {
  const t = useTranslations('books')
  const drawer = useDrawer()
  const wordsOf = usePromiseWords()
  return (
    <details open={broken > 0} className="group border-hairline text-sm not-first:border-t">
      <summary className="flex min-h-12 list-none items-center gap-3 hover:bg-raised [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden size={16} className="shrink-0 text-quiet group-open:rotate-90" />
        <span className="flex-1 font-medium">
          {t(`areas.${about}`)}{' '}
          <span className="font-normal text-muted tabular-nums">{t('count', { count: checks.length })}</span>
        </span>
        <StatusDot tone={broken > 0 ? 'signal' : 'done'}>
          {broken > 0 ? t('broken', { count: broken }) : t('holds')}
        </StatusDot>
      </summary>
      <ul className="pb-2 pl-7">
        {checks
          .toSorted((a, b) => Number(a.ok) - Number(b.ok))
          .map(({ name, ok, rows }) => (
            <li key={name} className="flex items-baseline justify-between gap-4 border-t border-hairline">
              <Link
                href={drawer.hrefFor(name)}
                scroll={false}
                className={cn('flex-1 py-2 text-pretty hover:underline', ok ? 'text-muted' : 'font-medium')}
              >
                {wordsOf(name)}
              </Link>
              {!ok && <span className="whitespace-nowrap text-signal">{t('rows', { count: rows })}</span>}
            </li>
          ))}
      </ul>
    </details>
  )
}
