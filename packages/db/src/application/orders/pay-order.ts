import { won } from '../../domain/money.ts'
import type { ChangeOrderInput } from '../../domain/orders/change-order.ts'
import { assertPayable } from '../../domain/orders/hold.ts'
import type { Order } from '../../domain/orders/order.ts'
import { assertAffordable } from '../../domain/wallet/assert-affordable.ts'
import type { Actor } from '../accounts/actor.ts'
import { pricedOrder } from '../checkout/priced-order.ts'
import { appendEvent } from './append-event.ts'
import { changeOwnOrder } from './change-own-order.ts'
import { moveCoupons } from './move-coupons.ts'
import { movePoints } from './move-points.ts'

/**
 * Pays one of the shopper's own orders that holds its stock: points, payment, coupon and event are committed together, once
 * per key.
 * Refuses, the first that applies: IDEMPOTENCY_MISMATCH, NOT_FOUND, ORDER_EXPIRED, ORDER_NOT_PAYABLE, INSUFFICIENT_POINTS.
 */
export const payOrder = (actor: Actor, input: ChangeOrderInput): Promise<{ order: Order }> =>
  changeOwnOrder(actor, 'orders.pay', input, async (tx, held) => {
    const { order, wallet, now } = held
    const { id, issuedCouponId } = order
    assertPayable(order, now)
    assertAffordable(won(wallet.balance), won(order.total))
    if (issuedCouponId) await moveCoupons(tx, [{ id: issuedCouponId, status: 'used', orderId: id }])
    if (order.total > 0n)
      await movePoints(tx, held, {
        kind: 'capture',
        amount: Number(order.total),
        actor: `shopper:${actor.userId}`,
      })
    await tx.order.updateMany({ where: { id }, data: { status: 'paid', paidAt: now } })
    await appendEvent(tx, order, 'order.paid', { ...pricedOrder(order), paidAt: now.toISOString() }, now)
  })
