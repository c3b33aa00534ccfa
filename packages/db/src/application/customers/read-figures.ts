import { type Won, won } from '../../domain/money.ts'
import type { Reader } from '../../infrastructure/clock.ts'
import { type Columns, jsonRows, jsonTable } from '../../infrastructure/rows.ts'

type Figures = { balance: Won; orders: number; spent: Won; lastOrderAt: string | null }

const columns = { id: 'id' } as const satisfies Columns
const readPage = `SELECT w.userId, w.balance, f.orders, f.spent,
    (SELECT o.placedAt FROM orders o FORCE INDEX (orders_userId_placedAt_id_idx)
      WHERE o.userId = w.userId AND o.paidAt IS NOT NULL ORDER BY o.placedAt DESC LIMIT 1) AS lastOrderAt
  FROM ${jsonTable(columns)} j
  STRAIGHT_JOIN wallets w FORCE INDEX (PRIMARY) ON w.userId = j.id
  LEFT JOIN customer_figures f ON f.userId = w.userId`

type Row = {
  userId: string
  balance: bigint
  orders: number | null
  spent: bigint | null
  lastOrderAt: Date | null
}

/** What some customers hold and have bought, by their ids. What they bought follows their orders within seconds. */
export async function readFigures(
  db: Reader,
  userIds: readonly string[],
): Promise<(userId: string) => Figures> {
  const ids = userIds.map((id) => ({ id }))
  const rows = await db.$queryRawUnsafe<Row[]>(readPage, jsonRows(columns, ids))
  const figures = new Map(rows.map((row) => [row.userId, present(row)]))
  return (userId) => figures.get(userId) ?? NOTHING
}

const NOTHING: Figures = { balance: won(0), orders: 0, spent: won(0), lastOrderAt: null }

const present = ({ balance, orders, spent, lastOrderAt }: Row): Figures => ({
  balance: won(balance),
  orders: orders ?? 0,
  spent: won(Number(spent ?? 0)),
  lastOrderAt: lastOrderAt?.toISOString() ?? null,
})
