'use client'

import { useTranslations } from 'next-intl'
import { RequestReturn } from '@/features/returns/request-return.tsx'
import type { Order } from '@/trpc/outputs.ts'
import { CancelOrder } from './cancel-order.tsx'
import { ChangeRefused } from './change-refused.tsx'
import { RefundOrder } from './refund-order.tsx'

export interface OrderActionsProps {
  order: Order
  /** Pieces of each line that are on their way back; undefined while unknown. */
  returning: ReadonlyMap<string, number> | undefined
  /** The last clear no, null when there was none. */
  refused: unknown
  onRefused: (error: unknown) => void
}

/** What its shopper can still do with an order, and why the last try was refused. */
export function OrderActions({ order, returning, refused, onRefused }: OrderActionsProps) {
  const t = useTranslations('orders')
  const returnable = order.lines
    .map((line) => ({ line, left: line.quantity - line.refundedQuantity - (returning?.get(line.id) ?? 0) }))
    .filter(({ left }) => left > 0)
  const canRefund = order.status === 'paid' && order.refundStatus !== 'full'
  const isShipped = order.status === 'shipped' || order.status === 'delivered'
  const canReturn = isShipped && returning !== undefined && returnable.length > 0
  return (
    <>
      {refused !== null && <ChangeRefused error={refused} />}
      {canRefund && (
        <section aria-label={t('change')} className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <RefundOrder order={order} onRefused={onRefused} />
          <CancelOrder order={order} onRefused={onRefused} />
        </section>
      )}
      {canReturn && (
        <section aria-label={t('change')}>
          <RequestReturn orderId={order.id} choosable={returnable} onRefused={onRefused} />
        </section>
      )}
    </>
  )
}
