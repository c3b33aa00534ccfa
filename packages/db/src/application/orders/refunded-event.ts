import type { OrderRefunded } from '../../domain/events/events.ts'
import type { RefundPlan } from '../../domain/orders/plan-refund.ts'
import type { LockedOrder } from './lock-order.ts'
import { piecesOf } from './pieces-of.ts'

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
    lines: plan.lines.flatMap((line) =>
      piecesOf(order, [line]).map((pieces) => ({ ...pieces, amount: line.amount })),
    ),
    refundedAt: at.toISOString(),
  }
}
