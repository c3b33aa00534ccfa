import type { Order } from '@/trpc/outputs.ts'

export interface OrderStep {
  name: Order['status'] | 'refunded'
  /** When it happened, null while it is still to come. */
  at: string | null
}

type Dated = Pick<
  Order,
  | 'status'
  | 'refundStatus'
  | 'refunds'
  | 'placedAt'
  | 'paidAt'
  | 'expiresAt'
  | 'shippedAt'
  | 'deliveredAt'
  | 'cancelledAt'
>

/** The way of an order: the usual one to the door, or the one that ended before. */
export function orderSteps(order: Dated): OrderStep[] {
  const { status, refundStatus, refunds, placedAt, paidAt, expiresAt, shippedAt, deliveredAt, cancelledAt } =
    order
  const paid: OrderStep = { name: 'paid', at: paidAt }
  const held: OrderStep = { name: 'pending_payment', at: placedAt }
  if (status === 'cancelled') return [paidAt ? paid : held, { name: 'cancelled', at: cancelledAt }]
  if (status === 'expired') return [held, { name: 'expired', at: expiresAt }]
  if (status === 'paid' && refundStatus === 'full')
    return [paid, { name: 'refunded', at: refunds.at(-1)?.createdAt ?? paidAt }]
  const onTheWay: OrderStep[] = [
    paid,
    { name: 'shipped', at: shippedAt },
    { name: 'delivered', at: deliveredAt },
  ]
  return status === 'pending_payment' ? [held, ...onTheWay] : onTheWay
}
