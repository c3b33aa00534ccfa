import type { OrderCancelled, OrderExpired } from '../../domain/events/events.ts'
import { won } from '../../domain/money.ts'
import { lockIssuedCoupons } from '../../infrastructure/locks.ts'
import { eventRow, insertEvents } from '../../infrastructure/outbox.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'
import { setCoupons } from '../checkout/tables.ts'
import type { LockedOrder } from './lock-order.ts'
import { endOrders, markReturned } from './release-tables.ts'
import { returnStock } from './return-stock.ts'

type Release = { status: 'cancelled' | 'expired'; actor: string; at: Date }

/** Gives back the stock and the coupon of an order that was never paid, and ends it. Its lock is held. */
export const releaseHold = (tx: LaneTx, order: LockedOrder, release: Release): Promise<void> =>
  releaseHolds(tx, [order], release)

/** The same for several orders, all of them locked: their coupons, then their variants, one statement a table. */
export async function releaseHolds(tx: LaneTx, orders: LockedOrder[], release: Release): Promise<void> {
  const coupons = orders.flatMap(({ issuedCouponId }) => issuedCouponId ?? [])
  await lockIssuedCoupons(tx, coupons)
  await markReturned(
    tx,
    orders.flatMap(({ lines }) => lines.map(({ id }) => ({ id }))),
  )
  await setCoupons(
    tx,
    coupons.map((id) => ({ id, status: 'free', orderId: null })),
  )
  await endOrders(
    tx,
    orders.map(({ id, eventSeq }) => ({
      id,
      status: release.status,
      eventSeq: eventSeq + 1,
      cancelledAt: release.status === 'cancelled' ? sqlTime(release.at) : null,
    })),
  )
  await insertEvents(
    tx,
    orders.map((order) => endedEvent(order, release)),
  )
  const pieces = orders.flatMap((order) => order.lines.map((line) => ({ ...line, orderId: order.id })))
  returnStock(tx, pieces, { kind: 'release', actor: release.actor, at: release.at })
}

function endedEvent(order: LockedOrder, { status, at }: Release) {
  const { id, number, userId } = order
  const ended = {
    orderId: id,
    number,
    userId,
    lines: order.lines.map(({ id, productId, variantId, sku, quantity }) => ({
      orderLineId: id,
      productId,
      variantId,
      sku,
      quantity,
    })),
  }
  const event = { aggregate: 'order', aggregateId: id, seq: order.eventSeq + 1, at } as const
  if (status === 'expired') {
    const payload: OrderExpired = { ...ended, expiredAt: at.toISOString() }
    return eventRow({ ...event, type: 'order.expired', payload })
  }
  const payload: OrderCancelled = { ...ended, paidAt: null, refunded: won(0), cancelledAt: at.toISOString() }
  return eventRow({ ...event, type: 'order.cancelled', payload })
}
