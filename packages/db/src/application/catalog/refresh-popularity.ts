import { databaseNow } from '../../infrastructure/clock.ts'
import { firstIdAt } from '../../infrastructure/ids.ts'
import { lockProducts } from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { type Columns, sqlTime, updateRows } from '../../infrastructure/rows.ts'
import { transaction } from '../../infrastructure/transaction.ts'

const HOUR_MS = 3_600_000
const WINDOW_MS = 72 * HOUR_MS
const BATCH = 500

type Sold = { id: string; sold: bigint }

const columns = { id: 'id', sold: 'int' } as const satisfies Columns
const setPopularity = updateRows('products', columns, 't.id = j.id', 't.popularity = j.sold')

/** Brings what sells to the top: counts the units sold in the last 72 hours, and tells how many products that changed. */
export async function refreshPopularity(): Promise<number> {
  const changed = await readChanged(new Date((await databaseNow(prisma)).getTime() - WINDOW_MS))
  for (let start = 0; start < changed.length; start += BATCH) {
    const rows = changed.slice(start, start + BATCH).map(({ id, sold }) => ({ id, sold: Number(sold) }))
    await transaction(async (tx) => {
      await lockProducts(
        tx,
        rows.map(({ id }) => id),
      )
      await setPopularity(tx, rows)
    })
  }
  return changed.length
}

/** Products whose figure differs from what was paid for since then, less what was cancelled or refunded. */
const readChanged = (since: Date) => prisma.$queryRaw<Sold[]>`
  SELECT p.id, CAST(COALESCE(s.sold, 0) AS SIGNED) AS sold
  FROM products p LEFT JOIN (
    SELECT l.productId, SUM(l.quantity - l.refundedQuantity) AS sold
    FROM orders o FORCE INDEX (PRIMARY) STRAIGHT_JOIN order_lines l ON l.orderId = o.id
    WHERE o.id >= ${firstIdAt(slack(since))} AND o.paidAt >= ${sqlTime(since)}
      AND o.status IN ('paid', 'shipped', 'delivered')
    GROUP BY l.productId
  ) s ON s.productId = p.id
  WHERE p.popularity <> COALESCE(s.sold, 0)`

/** Ids begin with their time, so the primary key finds the latest orders; a day's slack for holds and for clocks. */
const slack = (since: Date) => new Date(since.getTime() - 24 * HOUR_MS)
