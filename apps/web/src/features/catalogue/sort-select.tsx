'use client'

import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ListFilter, sorts } from './list-filter.ts'
import { useFilter } from './use-filter.ts'

/** In which order the list stands. */
export function SortSelect() {
  const t = useTranslations('catalogue')
  const { filter, change, pending } = useFilter()
  return (
    <label
      data-pending={pending || undefined}
      className="relative ml-auto inline-flex min-h-11 items-center text-sm"
    >
      <span className="sr-only">{t('sort')}</span>
      <select
        value={filter.sort}
        onChange={(event) => change({ sort: event.target.value as ListFilter['sort'] })}
        className="min-h-11 appearance-none bg-transparent pr-6 pl-2 text-right font-medium"
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sorts.${sort}`)}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden size={16} className="pointer-events-none absolute right-0" />
    </label>
  )
}
