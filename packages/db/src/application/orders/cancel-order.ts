import type { ChangeOrderInput } from '../../domain/orders/change-order.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Actor } from '../accounts/actor.ts'
import { cancelHeld } from './cancel-held.ts'
import { changeOwnOrder } from './change-own-order.ts'

/** The reason under which the payment of an order that its shopper cancels is given back. */
const CANCELLED = 'cancelled'

/**
 * Cancels one of the shopper's own orders before it is shipped, once per key: everything that is left of it returns: points,
 * stock, delivery fee and coupon.
 * Refuses: IDEMPOTENCY_MISMATCH, NOT_FOUND, ORDER_NOT_CANCELLABLE (also an order of which nothing is left).
 */
export const cancelOrder = (actor: Actor, input: ChangeOrderInput): Promise<{ order: Order }> =>
  changeOwnOrder(actor, 'orders.cancel', input, async (tx, held) => {
    await cancelHeld(tx, held, { actor: `shopper:${actor.userId}`, reason: CANCELLED })
  })
