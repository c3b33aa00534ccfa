'use client'

import { EmptyState } from '@firstcome/ui/empty-state'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { ListTable } from '@/features/list/list-table.tsx'
import { useOrderColumns } from '@/features/orders/use-order-columns.tsx'
import { useTRPC } from '@/trpc/context.ts'

/** A customer's orders, the newest first. */
export function OrdersTab({ id }: { id: string }) {
  const t = useTranslations('customers.orders')
  const trpc = useTRPC()
  const { read } = useAddress()
  const list = useQuery(
    trpc.orders.list.queryOptions(
      { userId: id, cursor: read('cursor') },
      { placeholderData: keepPreviousData },
    ),
  )
  return (
    <ListTable
      list={list}
      caption={t('caption')}
      columns={useOrderColumns({ ofOneCustomer: true })}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/orders/${id}`}
      empty={<EmptyState title={t('empty')}>{t('emptyBody')}</EmptyState>}
    />
  )
}
