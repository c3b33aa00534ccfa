'use client'

import type { Column } from '@firstcome/ui/data-table-types'
import { EmptyState } from '@firstcome/ui/empty-state'
import { formatWon } from '@firstcome/ui/format-won'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { FilterBar } from '@/features/list/filter-bar.tsx'
import { ListTable } from '@/features/list/list-table.tsx'
import { SearchField } from '@/features/list/search-field.tsx'
import { Page } from '@/features/shell/page.tsx'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/trpc/context.ts'
import type { Outputs } from '@/trpc/outputs.ts'

type Row = Outputs['customers']['list']['items'][number]

/** Everyone who has an account, the newest first, or who is searched for. */
export function CustomersView() {
  const t = useTranslations('customers')
  const trpc = useTRPC()
  const { read } = useAddress()
  const q = read('q')
  const list = useQuery(
    trpc.customers.list.queryOptions({ q, cursor: read('cursor') }, { placeholderData: keepPreviousData }),
  )
  const empty = q ? 'none' : 'empty'
  return (
    <Page title={t('title')}>
      <FilterBar params={['q']}>
        <SearchField label={t('search')} />
      </FilterBar>
      <ListTable
        list={list}
        caption={t('title')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/customers/${id}`}
        empty={<EmptyState title={t(`${empty}.title`)}>{t(`${empty}.body`)}</EmptyState>}
      />
    </Page>
  )
}

function useColumns(): Column<Row>[] {
  const t = useTranslations('customers.columns')
  const won = (amount: number) =>
    amount === 0 ? <span className="text-quiet">{formatWon(0)}</span> : formatWon(amount)
  return [
    { key: 'name', header: t('name'), cell: ({ name }) => name, className: 'whitespace-nowrap' },
    {
      key: 'email',
      header: t('email'),
      cell: ({ email }) => email,
      below: ({ email }) => email,
      className: 'text-muted',
    },
    {
      key: 'since',
      header: t('since'),
      cell: ({ createdAt }) => <When time={createdAt} />,
      className: 'hidden md:table-cell',
    },
    {
      key: 'lastOrder',
      header: t('lastOrder'),
      cell: ({ lastOrderAt }) => <When time={lastOrderAt} />,
      className: 'hidden md:table-cell',
    },
    { key: 'orders', header: t('orders'), align: 'end', cell: ({ orders }) => orders },
    {
      key: 'spent',
      header: t('spent'),
      align: 'end',
      cell: ({ spent }) => won(spent),
      className: 'max-sm:pr-0',
    },
    {
      key: 'balance',
      header: t('balance'),
      align: 'end',
      cell: ({ balance }) => won(balance),
      className: 'hidden sm:table-cell',
    },
  ]
}
