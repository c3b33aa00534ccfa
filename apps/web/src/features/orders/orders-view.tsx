'use client'

import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { NewPieces } from '@/features/catalogue/new-pieces.tsx'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { LoadMore } from '@/features/list/load-more.tsx'
import { NothingFiltered } from '@/features/list/nothing-filtered.tsx'
import { NothingListed } from '@/features/list/nothing-listed.tsx'
import { RowsSkeleton } from '@/features/list/rows-skeleton.tsx'
import type { Order } from '@/trpc/outputs.ts'
import { OrderRow } from './order-row.tsx'
import type { StatusFilter } from './status-filter.ts'
import { StatusLinks } from './status-links.tsx'
import { useOrders } from './use-orders.ts'

/** The shopper's orders, the newest first; where there are none at all, there is nothing to narrow. */
export function OrdersView({ status }: { status: StatusFilter | undefined }) {
  const orders = useOrders(status)
  const items = orders.data?.pages.flatMap((page) => page.items)
  if (items?.length === 0 && !status)
    return (
      <div className="pt-4">
        <NothingListed of="orders" source="/products" />
        <NewPieces />
      </div>
    )
  return (
    <>
      <StatusLinks status={status} />
      {items ? <OrderList orders={orders} items={items} /> : <NotYet orders={orders} />}
    </>
  )
}

type Orders = ReturnType<typeof useOrders>

function NotYet({ orders }: { orders: Orders }) {
  return orders.isError ? <LoadFailed onRetry={() => void orders.refetch()} /> : <RowsSkeleton />
}

function OrderList({ orders, items }: { orders: Orders; items: readonly Order[] }) {
  const t = useTranslations('orders')
  if (items.length === 0) return <NothingFiltered of="orders" list="/orders" />
  return (
    <div className="grid gap-8">
      <Rows label={t('title')}>
        {items.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </Rows>
      <LoadMore list={orders} />
    </div>
  )
}
