import type { Counted } from '../../domain/reports/count-events.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

type CouponFigures = { couponId: string; used: number; discount: number; sales: number }

/**
 * What events of orders add to the figures of campaigns: `used` and `discount` are of orders that have not been given back in full,
 * `sales` what all of them paid less what was given back. The campaign and discount of an order never change.
 */
export async function countCoupons(tx: Tx, events: readonly Counted[]): Promise<CouponFigures[]> {
  const ofOrders = events.filter((event) => event.type === 'order.paid' || event.type === 'order.refunded')
  const orders = await tx.order.findMany({
    where: { id: { in: ofOrders.map(({ payload }) => payload.orderId) }, couponId: { not: null } },
    select: { id: true, couponId: true, discount: true },
  })
  const bought = new Map(orders.map((order) => [order.id, order]))
  const counted = new Map<string, CouponFigures>()
  for (const { type, payload } of ofOrders) {
    const order = bought.get(payload.orderId)
    if (!order?.couponId) continue
    const isUsed = type === 'order.paid' ? 1 : payload.refundStatus === 'full' ? -1 : 0
    const sum = counted.get(order.couponId) ?? { couponId: order.couponId, used: 0, discount: 0, sales: 0 }
    counted.set(order.couponId, {
      ...sum,
      used: sum.used + isUsed,
      discount: sum.discount + isUsed * Number(order.discount),
      sales: sum.sales + (type === 'order.paid' ? payload.total : -payload.amount),
    })
  }
  return [...counted.values()]
}
