import { won } from '../../domain/money.ts'
import type { ChangeOrderInput } from '../../domain/orders/change-order.ts'
import { assertPayable } from '../../domain/orders/hold.ts'
import type { Order } from '../../domain/orders/order.ts'
import { assertAffordable } from '../../domain/wallet/assert-affordable.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { lockIssuedCoupons, type WalletRow } from '../../infrastructure/locks.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import type { Actor } from '../accounts/actor.ts'
import { pricedOrder } from '../checkout/priced-order.ts'
import { insertPayments, setCoupons } from '../checkout/tables.ts'
import { insertEntries, setBalances } from '../wallet/write-wallets.ts'
import { appendEvent } from './append-event.ts'
import { changeOwnOrder } from './change-own-order.ts'
import type { LockedOrder } from './lock-order.ts'

/**
 * Pays one of the shopper's own orders that holds its stock: points, payment, coupon and event are committed together, once
 * per key.
 * Refuses, the first that applies: IDEMPOTENCY_MISMATCH, NOT_FOUND, ORDER_EXPIRED, ORDER_NOT_PAYABLE, INSUFFICIENT_POINTS.
 */
export const payOrder = (actor: Actor, input: ChangeOrderInput): Promise<{ order: Order }> =>
  changeOwnOrder(actor, 'orders.pay', input, async (tx, { order, wallet, now }) => {
    assertPayable(order, now)
    assertAffordable(won(wallet.balance), won(order.total))
    if (order.issuedCouponId) await useCoupon(tx, order.issuedCouponId, order.id)
    if (order.total > 0n) await takePoints(tx, order, wallet, now)
    await tx.order.update({ where: { id: order.id }, data: { status: 'paid', paidAt: now } })
    await appendEvent(tx, order, 'order.paid', { ...pricedOrder(order), paidAt: now.toISOString() }, now)
  })

async function useCoupon(tx: Tx, id: string, orderId: string) {
  await lockIssuedCoupons(tx, [id])
  await setCoupons(tx, [{ id, status: 'used', orderId }])
}

async function takePoints(tx: Tx, order: LockedOrder, { userId, balance, seq }: WalletRow, now: Date) {
  const amount = Number(order.total)
  const createdAt = sqlTime(now)
  const after = { userId, seq: seq + 1 }
  const balanceAfter = Number(balance) - amount
  await setBalances(tx, [{ ...after, balance: balanceAfter }])
  await insertPayments(tx, [
    { id: mintId(), orderId: order.id, kind: 'capture', method: 'points', amount, createdAt },
  ])
  await insertEntries(tx, [
    {
      ...after,
      id: mintId(),
      kind: 'spend',
      amount: -amount,
      balanceAfter,
      orderId: order.id,
      topUpId: null,
      actor: `shopper:${userId}`,
      createdAt,
    },
  ])
}
