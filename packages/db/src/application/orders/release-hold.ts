import type { OrderCancelled, OrderExpired } from '../../domain/events/events.ts'
import { won } from '../../domain/money.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { lockIssuedCoupons, lockVariants } from '../../infrastructure/locks.ts'
import { eventRow, insertEvents } from '../../infrastructure/outbox.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'
import { insertMovements, setCoupons } from '../checkout/tables.ts'
import type { LockedOrder } from './lock-order.ts'
import { endOrders, giveStock, markReturned } from './release-tables.ts'

type Release = { status: 'cancelled' | 'expired'; actor: string; at: Date }

/** Gives back the stock and the coupon of an order that was never paid, and ends it. Its lock is held. */
export const releaseHold = (tx: LaneTx, order: LockedOrder, release: Release): Promise<void> =>
  releaseHolds(tx, [order], release)

/** The same for several orders, all of them locked: their coupons, then their variants, one statement a table. */
export async function releaseHolds(tx: LaneTx, orders: LockedOrder[], release: Release): Promise<void> {
  const coupons = orders.flatMap(({ issuedCouponId }) => issuedCouponId ?? [])
  await lockIssuedCoupons(tx, coupons)
  const movements = await returnStock(tx, orders, release)
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
  await insertMovements(tx, movements)
  await insertEvents(
    tx,
    orders.map((order) => endedEvent(order, release)),
  )
}

/** Puts the pieces of these orders back, and tells how each of them moved. */
async function returnStock(tx: LaneTx, orders: LockedOrder[], { actor, at }: Release) {
  const lines = orders.flatMap((order) => order.lines.map((line) => ({ ...line, orderId: order.id })))
  const locked = await lockVariants(
    tx,
    lines.map(({ variantId, productId }) => ({ id: variantId, productId })),
  )
  const stocks = new Map(locked.map(({ id, stock, stockSeq }) => [id, { id, stock, stockSeq }]))
  const movements = lines.map(({ variantId, orderId, quantity }) => {
    const variant = stocks.get(variantId)
    if (!variant) throw new Error('a line without its variant')
    variant.stock += quantity
    variant.stockSeq += 1
    return {
      id: mintId(),
      variantId,
      seq: variant.stockSeq,
      kind: 'release',
      delta: quantity,
      stockAfter: variant.stock,
      orderId,
      actor,
      createdAt: sqlTime(at),
    }
  })
  await giveStock(tx, [...stocks.values()])
  return movements
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
