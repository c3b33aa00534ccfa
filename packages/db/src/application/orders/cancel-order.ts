import type { OrderCancelled } from '../../domain/events/events.ts'
import { won } from '../../domain/money.ts'
import type { ChangeOrderInput } from '../../domain/orders/change-order.ts'
import type { Order } from '../../domain/orders/order.ts'
import { planRefund, type RefundPlan } from '../../domain/orders/plan-refund.ts'
import { canBecome } from '../../domain/orders/status.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import type { Actor } from '../accounts/actor.ts'
import { appendEvent } from './append-event.ts'
import { changeOwnOrder } from './change-own-order.ts'
import { giveBack, type HeldOrder } from './give-back.ts'
import type { LockedOrder } from './lock-order.ts'
import { releaseHold } from './release-hold.ts'

/** The reason under which a cancelled order's payment is given back. */
const CANCELLED = 'cancelled'

/**
 * Cancels one of the shopper's own orders before it is shipped, once per key: everything that is left of it returns: points,
 * stock, delivery fee and coupon.
 * Refuses: IDEMPOTENCY_MISMATCH, NOT_FOUND, ORDER_NOT_CANCELLABLE (also an order of which nothing is left).
 */
export const cancelOrder = (actor: Actor, input: ChangeOrderInput): Promise<{ order: Order }> =>
  changeOwnOrder(actor, 'orders.cancel', input, async (tx, held) => {
    const { order, now } = held
    const by = `shopper:${actor.userId}`
    if (!canBecome(order.status, 'cancelled') || order.refundStatus === 'full')
      throw new Refusal('ORDER_NOT_CANCELLABLE', { status: order.status })
    if (order.status === 'pending_payment')
      return releaseHold(tx, order, { status: 'cancelled', actor: by, at: now })
    await cancelPaid(tx, held, by)
  })

async function cancelPaid(tx: Tx, held: HeldOrder, actor: string): Promise<void> {
  const { order, now } = held
  const plan = planRefund(order, null, 'shopper')
  await giveBack(tx, held, {
    plan,
    reason: CANCELLED,
    actor,
    restock: true,
    movement: 'cancel',
    returnId: null,
  })
  await tx.order.updateMany({ where: { id: order.id }, data: { status: 'cancelled', cancelledAt: now } })
  await appendEvent(tx, order, 'order.cancelled', cancelledEvent(order, plan, now), now)
}

const cancelledEvent = (order: LockedOrder, plan: RefundPlan, at: Date): OrderCancelled => ({
  orderId: order.id,
  number: order.number,
  userId: order.userId,
  paidAt: order.paidAt?.toISOString() ?? null,
  refunded: won(order.refunded + BigInt(plan.amount)),
  lines: order.lines.flatMap(({ id, productId, variantId, sku }) => {
    const planned = plan.lines.find(({ orderLineId }) => orderLineId === id)
    return planned ? [{ orderLineId: id, productId, variantId, sku, quantity: planned.quantity }] : []
  }),
  cancelledAt: at.toISOString(),
})
