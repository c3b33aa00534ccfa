import type { RefundInput } from '../../domain/orders/change-order.ts'
import type { Order } from '../../domain/orders/order.ts'
import { planRefund } from '../../domain/orders/plan-refund.ts'
import type { Actor } from '../accounts/actor.ts'
import { changeOwnOrder } from './change-own-order.ts'
import { giveBack } from './give-back.ts'

/**
 * Refunds lines and quantities, or all that is left, of one of the shopper's own orders that has not been shipped, once per
 * key. The points return to the wallet and the pieces to stock; the delivery fee and the coupon when nothing is left.
 * Refuses: IDEMPOTENCY_MISMATCH, NOT_FOUND, ORDER_NOT_REFUNDABLE, REFUND_EXCEEDS_PAYMENT.
 */
export const refundOrder = (actor: Actor, input: RefundInput): Promise<{ order: Order }> =>
  changeOwnOrder(actor, 'orders.refund', input, async (tx, held) => {
    await giveBack(tx, held, {
      plan: planRefund(held.order, input.lines ?? null, 'shopper'),
      reason: input.reason,
      actor: `shopper:${actor.userId}`,
      restock: true,
      movement: 'refund',
      returnId: null,
    })
  })
