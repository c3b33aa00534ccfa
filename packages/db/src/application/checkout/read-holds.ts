import type { Holds } from '../../domain/orders/hold.ts'
import type { Reader } from '../../infrastructure/clock.ts'
import { type Columns, jsonRows, jsonTable } from '../../infrastructure/rows.ts'

const byUser = { id: 'id' } as const satisfies Columns
// A hold is over long before an hour is: what was placed earlier is not looked at.
const countHolds = `SELECT j.id AS userId, COUNT(*) AS count, MIN(o.expiresAt) AS firstEndsAt FROM ${jsonTable(byUser)} j
  STRAIGHT_JOIN orders o FORCE INDEX (orders_userId_placedAt_id_idx)
    ON o.userId = j.id AND o.placedAt > NOW(3) - INTERVAL 1 HOUR
  WHERE o.status = 'pending_payment' AND o.expiresAt > NOW(3) GROUP BY j.id`

type Row = { userId: string; count: bigint; firstEndsAt: Date }

/** What the shoppers who want to hold an order hold already. Certain while their wallets are locked. */
export async function readHolds(
  db: Reader,
  requests: readonly { userId: string; hold: boolean }[],
): Promise<Map<string, Holds>> {
  const holders = new Set(requests.flatMap(({ userId, hold }) => (hold ? [userId] : [])))
  if (holders.size === 0) return new Map()
  const rows = await db.$queryRawUnsafe<Row[]>(
    countHolds,
    jsonRows(
      byUser,
      Array.from(holders, (id) => ({ id })),
    ),
  )
  return new Map(
    rows.map(({ userId, count, firstEndsAt }) => [userId, { count: Number(count), firstEndsAt }]),
  )
}
