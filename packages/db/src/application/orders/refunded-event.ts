import type { OrderRefunded } from '../../domain/events/events.ts'
import type { RefundPlan } from '../../domain/orders/plan-refund.ts'
import type { LockedOrder } from './lock-order.ts'

type Refund = { plan: RefundPlan; restock: boolean; returnId: string | null }

/** What is told of a refund. */
export function refundedEvent(
  order: LockedOrder,
  { plan, restock, returnId }: Refund,
  refundId: string,
  at: Date,
): OrderRefunded {
  if (!order.paidAt) throw new Error('a refund of an order that was never paid')
  return {
    orderId: order.id,
    number: order.number,
    userId: order.userId,
    paidAt: order.paidAt.toISOString(),
    refundId,
    returnId,
    amount: plan.amount,
    shippingFee: plan.shippingFee,
    refundStatus: plan.refundStatus,
    restocked: restock,
    lines: order.lines.flatMap(({ id, productId, variantId, sku }) => {
      const planned = plan.lines.find(({ orderLineId }) => orderLineId === id)
      return planned ? [{ ...planned, productId, variantId, sku }] : []
    }),
    refundedAt: at.toISOString(),
  }
}
