'use client'

import { useTranslations } from 'next-intl'
import { FilterLinks } from '@/features/list/filter-links.tsx'
import { type StatusFilter, statusFilters } from './status-filter.ts'

/** Narrows the shopper's orders. */
export function StatusLinks({ status }: { status: StatusFilter | undefined }) {
  const t = useTranslations('orders')
  return (
    <FilterLinks
      label={t('filter')}
      list="/orders"
      filters={statusFilters}
      current={status}
      nameOf={(each) => (each ? t(`status.${each}`) : t('all'))}
    />
  )
}
