'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Category } from '@/trpc/outputs.ts'
import { isNarrowed, listHref } from './list-filter.ts'
import { useFilter } from './use-filter.ts'

/** The kinds of pieces, as links that keep the other filters; how many a kind has is true while these leave nothing out. */
export function CategoryLinks({ categories }: { categories: Category[] }) {
  const t = useTranslations('catalogue')
  const { filter } = useFilter()
  const counted = !isNarrowed(filter)
  const entries = [{ slug: undefined, name: t('title'), count: undefined }, ...categories]
  return (
    <nav aria-label={t('category')}>
      <ul className="grid">
        {entries.map(({ slug, name, count }) => (
          <li key={slug ?? 'all'}>
            <Link
              href={listHref({ ...filter, category: slug })}
              replace
              scroll={false}
              aria-current={filter.category === slug ? 'page' : undefined}
              className={cn(
                'flex min-h-10 items-center justify-between text-sm decoration-1 underline-offset-4 hover:underline',
                filter.category === slug ? 'font-bold' : 'text-muted',
              )}
            >
              {name}
              {counted && count !== undefined && (
                <span className="text-xs font-normal text-quiet tabular-nums">{count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
