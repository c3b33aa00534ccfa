'use client'

import { useTranslations } from 'next-intl'
import { AskReturn } from '@/features/returns/ask-return.tsx'
import type { Order } from '@/trpc/outputs.ts'
import { ActSheet } from './act-sheet.tsx'
import { CancelOrder } from './cancel-order.tsx'
import { RefundPieces } from './refund-pieces.tsx'

export interface OrderActionsProps {
  order: Order
  /** Pieces of each line that are on their way back; undefined while unknown. */
  returning: ReadonlyMap<string, number> | undefined
  onRefused: (error: unknown) => void
}

/** What its shopper can still do with an order. */
export function OrderActions({ order, returning, onRefused }: OrderActionsProps) {
  const t = useTranslations('orders')
  const returnable = order.lines
    .map((line) => ({ line, left: line.quantity - line.refundedQuantity - (returning?.get(line.id) ?? 0) }))
    .filter(({ left }) => left > 0)
  const canRefund = order.status === 'paid' && order.refundStatus !== 'full'
  const isShipped = order.status === 'shipped' || order.status === 'delivered'
  const canReturn = isShipped && returning !== undefined && returnable.length > 0
  return (
    <>
      {canRefund && (
        <section aria-label={t('change')} className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
          <ActSheet of="orders.refund" onRefused={onRefused}>
            {(told) => <RefundPieces order={order} {...told} />}
          </ActSheet>
          <CancelOrder order={order} onRefused={onRefused} />
        </section>
      )}
      {canReturn && <AskReturn order={order} choosable={returnable} onRefused={onRefused} />}
    </>
  )
}
