'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { FilterBar } from '@/features/list/filter-bar.tsx'
import { FilterDate } from '@/features/list/filter-date.tsx'
import { FilterSelect } from '@/features/list/filter-select.tsx'
import { SavedViews } from '@/features/list/saved-views.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { useTRPC } from '@/trpc/context.ts'
import { acts } from './acts.ts'

export const filterParams = ['staff', 'action', 'subject', 'from', 'to'] as const

/** What narrows the log. By whom is offered to owners, who alone see all who work here. */
export function AuditFilters() {
  const t = useTranslations('audit')
  const trpc = useTRPC()
  const isOwner = useMay('owner')
  const staff = useQuery({ ...trpc.staff.list.queryOptions(), enabled: isOwner })
  return (
    <FilterBar params={filterParams} end={<SavedViews list="audit" />}>
      {isOwner && (
        <FilterSelect
          param="staff"
          label={t('filters.staff')}
          options={staff.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        />
      )}
      <FilterSelect
        param="action"
        label={t('filters.action')}
        options={acts.map((act) => ({ value: act, label: t(`acts.${act}`) }))}
      />
      <FilterDate param="from" label={t('filters.from')} />
      <FilterDate param="to" label={t('filters.to')} />
    </FilterBar>
  )
}
