import type { PopularWindow } from '../../domain/catalog/product.ts'
import { firstIdAt } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { askRedis } from '../../infrastructure/redis.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import { rebuildSales } from './rebuild-sales.ts'
import { hourOf, hoursUntil, POSITION_KEY, salesKey, startOfHour } from './sales-keys.ts'

export type BestSeller = { id: string; sold: number }

const HOURS: Record<PopularWindow, number> = { day: 24, '3days': 72, week: 168 }
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * The products of which most units were sold in the hour of `now` and the whole hours before it, most first: from the hourly
 * sales, which are rebuilt when Redis has lost them; from the orders while Redis is away.
 */
export async function readBestSellers(
  window: PopularWindow,
  now: Date,
  limit: number,
): Promise<BestSeller[]> {
  const counted = await mergeHours(window, now, limit)
  if (counted) return counted
  await rebuildSales()
  return (await mergeHours(window, now, limit)) ?? readFromOrders(window, now, limit)
}

async function mergeHours(window: PopularWindow, now: Date, limit: number): Promise<BestSeller[] | null> {
  const merged = `{popular}:merged:${window}`
  const hours = hoursUntil(now, HOURS[window]).map(salesKey)
  const replies = await askRedis((redis) =>
    redis
      .multi()
      .exists(POSITION_KEY)
      .zunionstore(merged, hours.length, ...hours)
      .expire(merged, 60)
      .zrevrangebyscore(merged, '+inf', '(0', 'WITHSCORES', 'LIMIT', 0, limit)
      .exec(),
  )
  const [known, , , best] = replies?.map(([error, reply]) => (error ? null : reply)) ?? []
  return known && Array.isArray(best) ? pairs(best) : null
}

const pairs = (flat: string[]): BestSeller[] =>
  flat.flatMap((id, index) => (index % 2 === 0 ? [{ id, sold: Number(flat[index + 1]) }] : []))

/** The same hours, counted from the orders themselves. */
async function readFromOrders(window: PopularWindow, now: Date, limit: number): Promise<BestSeller[]> {
  const since = startOfHour(hourOf(new Date(now.getTime() - (HOURS[window] - 1) * HOUR_MS).toISOString()))
  // Ids begin with their time; a day's slack for holds that were paid for later.
  const firstId = firstIdAt(new Date(since.getTime() - DAY_MS))
  const rows = await prisma.$queryRaw<{ id: string; sold: bigint }[]>`
    SELECT l.productId AS id, CAST(SUM(l.quantity - l.refundedQuantity) AS SIGNED) AS sold
    FROM orders o FORCE INDEX (PRIMARY) STRAIGHT_JOIN order_lines l ON l.orderId = o.id
    WHERE o.id >= ${firstId} AND o.paidAt >= ${sqlTime(since)} AND o.status IN ('paid', 'shipped', 'delivered')
    GROUP BY l.productId HAVING sold > 0 ORDER BY sold DESC, id DESC LIMIT ${limit}`
  return rows.map(({ id, sold }) => ({ id, sold: Number(sold) }))
}
