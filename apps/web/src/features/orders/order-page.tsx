'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import type { Order } from '@/trpc/outputs.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { NoSuchOrder } from './no-such-order.tsx'
import { OrderSkeleton } from './order-skeleton.tsx'
import { OrderView } from './order-view.tsx'
import { PendingOrder } from './pending-order.tsx'
import { Thanks } from './thanks.tsx'
import { useOrder } from './use-order.ts'

/** The page of an order. */
export function OrderPage({ id }: { id: string }) {
  return <LoadedOrder id={id}>{(order) => <AnyOrder order={order} />}</LoadedOrder>
}

/** What was refused stays on the page when the order meanwhile has another view. */
function AnyOrder({ order }: { order: Order }) {
  const [refused, setRefused] = useState<unknown>(null)
  const View = order.status === 'pending_payment' ? PendingOrder : OrderView
  return <View order={order} refused={refused} onRefused={setRefused} />
}

/** The page after paying. */
export function ThanksPage({ id }: { id: string }) {
  return <LoadedOrder id={id}>{(order) => <Thanks order={order} />}</LoadedOrder>
}

function LoadedOrder({ id, children }: { id: string; children: (order: Order) => ReactNode }) {
  const t = useTranslations('orders')
  const { data: order, error, refetch } = useOrder(id)
  if (order) return children(order)
  const reason = refusalOf(error)?.reason
  const missing = reason === 'NOT_FOUND' || reason === 'INVALID_INPUT'
  if (missing) return <NoSuchOrder />
  return (
    <>
      <h1 className="sr-only">{t('one')}</h1>
      {error ? <LoadFailed onRetry={() => void refetch()} /> : <OrderSkeleton />}
    </>
  )
}
