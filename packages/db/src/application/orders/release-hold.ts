import type { OrderCancelled, OrderExpired } from '../../domain/events/events.ts'
import { won } from '../../domain/money.ts'
import { eventRow, insertEvents } from '../../infrastructure/outbox.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'
import type { LockedOrder } from './lock-order.ts'
import { moveCoupons } from './move-coupons.ts'
import { piecesOf } from './pieces-of.ts'
import { endOrders, markReturned } from './release-tables.ts'
import { returnStock } from './return-stock.ts'

type Release = { status: 'cancelled' | 'expired'; actor: string; at: Date }

/** Gives back the stock and the coupon of an order that was never paid, and ends it. Its lock is held. */
export const releaseHold = (tx: LaneTx, order: LockedOrder, release: Release): Promise<void> =>
  releaseHolds(tx, [order], release)

/** The same for several orders, all of them locked: their coupons, then their variants, one statement a table. */
export async function releaseHolds(tx: LaneTx, orders: LockedOrder[], release: Release): Promise<void> {
  await moveCoupons(
    tx,
    orders.flatMap(({ issuedCouponId: id }) => (id ? [{ id, status: 'free', orderId: null }] : [])),
  )
  await markReturned(
    tx,
    orders.flatMap(({ lines }) => lines.map(({ id }) => ({ id }))),
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
  const pieces = orders.flatMap((order) =>
    piecesOf(order, 'all').map((line) => ({ ...line, orderId: order.id })),
  )
  returnStock(tx, pieces, { kind: 'release', actor: release.actor, at: release.at })
}

function endedEvent(order: LockedOrder, { status, at }: Release) {
  const { id, number, userId } = order
  const ended = { orderId: id, number, userId, lines: piecesOf(order, 'all') }
  const event = { aggregate: 'order', aggregateId: id, seq: order.eventSeq + 1, at } as const
  if (status === 'expired') {
    const payload: OrderExpired = { ...ended, expiredAt: at.toISOString() }
    return eventRow({ ...event, type: 'order.expired', payload })
  }
  const payload: OrderCancelled = { ...ended, paidAt: null, refunded: won(0), cancelledAt: at.toISOString() }
  return eventRow({ ...event, type: 'order.cancelled', payload })
}
