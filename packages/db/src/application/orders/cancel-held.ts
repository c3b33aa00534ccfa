import type { OrderCancelled } from '../../domain/events/events.ts'
import { won } from '../../domain/money.ts'
import { planRefund, type RefundPlan } from '../../domain/orders/plan-refund.ts'
import { canBecome } from '../../domain/orders/status.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { appendEvent } from './append-event.ts'
import { giveBack } from './give-back.ts'
import type { HeldAtDesk } from './hold-order.ts'
import type { LockedOrder } from './lock-order.ts'
import { piecesOf } from './pieces-of.ts'
import { releaseHold } from './release-hold.ts'

type Cancellation = {
  actor: string
  /** Under which its payment is given back. */
  reason: string
}

/**
 * Cancels an order that is held by its locks: everything that is left of it returns. Returns what was given back, in won.
 * Refuses: ORDER_NOT_CANCELLABLE (also an order of which nothing is left).
 */
export async function cancelHeld(tx: Tx, held: HeldAtDesk, { actor, reason }: Cancellation): Promise<number> {
  const { order, now } = held
  const { id, status } = order
  if (!canBecome(status, 'cancelled') || order.refundStatus === 'full')
    throw new Refusal('ORDER_NOT_CANCELLABLE', { status })
  if (status === 'pending_payment') {
    await releaseHold(tx, order, { status: 'cancelled', actor, at: now })
    return 0
  }
  const plan = planRefund(order, null, 'shopper')
  await giveBack(tx, held, { plan, reason, actor, restock: true, movement: 'cancel', returnId: null })
  await tx.order.updateMany({ where: { id }, data: { status: 'cancelled', cancelledAt: now } })
  await appendEvent(tx, order, 'order.cancelled', cancelledEvent(order, plan, now), now)
  return plan.amount
}

const cancelledEvent = (order: LockedOrder, plan: RefundPlan, at: Date): OrderCancelled => ({
  orderId: order.id,
  number: order.number,
  userId: order.userId,
  paidAt: order.paidAt?.toISOString() ?? null,
  refunded: won(order.refunded + BigInt(plan.amount)),
  lines: piecesOf(order, plan.lines),
  cancelledAt: at.toISOString(),
})
