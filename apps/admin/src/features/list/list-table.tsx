'use client'

import { DataTable, type DataTableProps } from '@firstcome/ui/data-table'
import { KeysetPager } from '@firstcome/ui/keyset-pager'
import { useTranslations } from 'next-intl'
import { LoadFailed } from './load-failed.tsx'
import { usePager } from './use-pager.ts'

export interface ListTableProps<Row> extends Omit<DataTableProps<Row>, 'rows' | 'pager' | 'stale'> {
  /** A query of a list, with `placeholderData: keepPreviousData`, so that rows stay while others are asked for. */
  list: {
    data: { items: readonly Row[]; nextCursor: string | null } | undefined
    error: unknown
    isPlaceholderData: boolean
    refetch: () => unknown
  }
}

/** One page of a list: its rows, the way to older ones, and what it says while it loads, when it fails and when it is empty. */
export function ListTable<Row>({ list, ...table }: ListTableProps<Row>) {
  const t = useTranslations('list.pager')
  const { newerHref, olderHref, isPassing } = usePager(list.isPlaceholderData ? undefined : list.data)
  const labels = { nav: t('nav'), newer: t('newer'), older: t('older') }
  if (list.error && !list.data) return <LoadFailed error={list.error} onRetry={list.refetch} />
  return (
    <DataTable
      {...table}
      rows={isPassing ? undefined : list.data?.items}
      stale={list.isPlaceholderData}
      pager={<KeysetPager newerHref={newerHref} olderHref={olderHref} labels={labels} />}
    />
  )
}
