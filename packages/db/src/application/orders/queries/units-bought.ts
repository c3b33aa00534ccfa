import type { Reader } from '../../../infrastructure/clock.ts'
import { type Columns, jsonRows, jsonTable } from '../../../infrastructure/rows.ts'

type Pair = { userId: string; productId: string }

const byPair = { userId: 'id', productId: 'id' } as const satisfies Columns

const readStatement = `SELECT j.userId, j.productId, CAST(SUM(l.quantity - l.refundedQuantity) AS SIGNED) AS units
  FROM ${jsonTable(byPair)} j
  STRAIGHT_JOIN orders o FORCE INDEX (orders_userId_placedAt_id_idx) ON o.userId = j.userId
  STRAIGHT_JOIN order_lines l FORCE INDEX (order_lines_orderId_position_key)
    ON l.orderId = o.id AND l.productId = j.productId
  WHERE o.status NOT IN ('cancelled', 'expired')
  GROUP BY j.userId, j.productId`

/**
 * How many units of a product a shopper has ordered and kept, for each pair that has ordered any: refunded units and orders
 * that are cancelled or expired do not count, held ones do. Certain only while the shopper's wallet is locked.
 */
export async function unitsBought(db: Reader, pairs: readonly Pair[]): Promise<(Pair & { units: number })[]> {
  const unique = [...new Map(pairs.map((pair) => [`${pair.userId} ${pair.productId}`, pair])).values()]
  if (unique.length === 0) return []
  const rows = await db.$queryRawUnsafe<(Pair & { units: bigint })[]>(readStatement, jsonRows(byPair, unique))
  return rows.map(({ userId, productId, units }) => ({ userId, productId, units: Number(units) }))
}
