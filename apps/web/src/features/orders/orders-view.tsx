'use client'

import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { LoadMore } from '@/features/list/load-more.tsx'
import { NothingListed } from '@/features/list/nothing-listed.tsx'
import { RowsSkeleton } from '@/features/list/rows-skeleton.tsx'
import { OrderRow } from './order-row.tsx'
import type { StatusFilter } from './status-filter.ts'
import { StatusLinks } from './status-links.tsx'
import { useOrders } from './use-orders.ts'

/** The shopper's orders, the newest first. */
export function OrdersView({ status }: { status: StatusFilter | undefined }) {
  const t = useTranslations('orders')
  return (
    <>
      <StatusLinks status={status} />
      <OrderList key={status ?? 'all'} status={status} label={t('title')} />
    </>
  )
}

function OrderList({ status, label }: { status: StatusFilter | undefined; label: string }) {
  const orders = useOrders(status)
  const items = orders.data?.pages.flatMap((page) => page.items)
  if (!items) return orders.isError ? <LoadFailed onRetry={() => void orders.refetch()} /> : <RowsSkeleton />
  if (items.length === 0)
    return (
      <NothingListed of="orders" unfiltered={status !== undefined ? '/orders' : null} source="/products" />
    )
  return (
    <div className="grid gap-8">
      <Rows label={label}>
        {items.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </Rows>
      <LoadMore list={orders} />
    </div>
  )
}
