import { addDays, type Day, startOfDay } from '../../domain/reports/day.ts'
import { type DayFigures, noFigures } from '../../domain/reports/figures.ts'
import type { Reader } from '../../infrastructure/clock.ts'
import { firstIdAt } from '../../infrastructure/ids.ts'
import { sqlTime } from '../../infrastructure/rows.ts'

export type SoldThatDay = { productId: string; units: number; sales: number }
export type DayTruth = { figures: DayFigures; products: SoldThatDay[] }

const HOUR_MS = 60 * 60 * 1_000
/** Ids begin with their time. An order is paid a quarter of an hour after its id was minted at the latest, and clocks differ. */
const SLACK_MS = 2 * HOUR_MS

/** What happened on a day, read from the orders, refunds and wallet entries of that day and no others. */
export async function readDay(db: Reader, day: Day): Promise<DayTruth> {
  const [from, to] = [startOfDay(day), startOfDay(addDays(day, 1))]
  const range = [
    firstIdAt(new Date(from.getTime() - SLACK_MS)),
    firstIdAt(new Date(to.getTime() + SLACK_MS)),
    sqlTime(from),
    sqlTime(to),
  ]
  const read = <T>(statement: string) => db.$queryRawUnsafe<T[]>(statement, ...range)
  const [orders, sold, refunds, cameBack, points] = [
    await read<Record<'orders' | 'sales' | 'discount' | 'shippingFees', bigint>>(ORDERS),
    await read<Moved>(SOLD),
    await read<Record<'refunds' | 'refunded', bigint>>(REFUNDS),
    await read<Moved>(CAME_BACK),
    await read<Record<'charged' | 'adjusted' | 'expired', bigint>>(POINTS),
  ]
  const units = sold.reduce((sum, row) => sum + Number(row.units), 0)
  return {
    figures: { ...noFigures(), ...plain(orders[0]), units, ...plain(refunds[0]), ...plain(points[0]) },
    products: addUp([...sold, ...cameBack]),
  }
}

type Moved = { productId: string; units: bigint; sales: bigint }

const plain = <K extends string>(row: Record<K, bigint> | undefined) =>
  Object.fromEntries(
    Object.entries<bigint>(row ?? {}).map(([name, value]) => [name, Number(value)]),
  ) as Record<K, number>

function addUp(moved: readonly Moved[]): SoldThatDay[] {
  const products = new Map<string, SoldThatDay>()
  for (const { productId, units, sales } of moved) {
    const sum = products.get(productId) ?? { productId, units: 0, sales: 0 }
    products.set(productId, { productId, units: sum.units + Number(units), sales: sum.sales + Number(sales) })
  }
  return [...products.values()].toSorted((a, b) => (a.productId < b.productId ? -1 : 1))
}

const sumOf = (amount: string) => `CAST(COALESCE(SUM(${amount}), 0) AS SIGNED)`
const thatDay = (row: string, time: string) =>
  `${row}.id >= ? AND ${row}.id < ? AND ${row}.${time} >= ? AND ${row}.${time} < ?`

const ORDERS = `SELECT COUNT(*) AS orders, ${sumOf('o.total')} AS sales, ${sumOf('o.discount')} AS discount,
    ${sumOf('o.shippingFee')} AS shippingFees
  FROM orders o FORCE INDEX (PRIMARY) WHERE ${thatDay('o', 'paidAt')}`

const SOLD = `SELECT l.productId, ${sumOf('l.quantity')} AS units, ${sumOf('l.paid')} AS sales
  FROM orders o FORCE INDEX (PRIMARY) STRAIGHT_JOIN order_lines l ON l.orderId = o.id
  WHERE ${thatDay('o', 'paidAt')} GROUP BY l.productId`

const REFUNDS = `SELECT COUNT(*) AS refunds, ${sumOf('r.amount')} AS refunded
  FROM refunds r FORCE INDEX (PRIMARY) WHERE ${thatDay('r', 'createdAt')}`

const CAME_BACK = `SELECT l.productId, ${sumOf('-rl.quantity')} AS units, ${sumOf('-rl.amount')} AS sales
  FROM refunds r FORCE INDEX (PRIMARY) STRAIGHT_JOIN refund_lines rl ON rl.refundId = r.id
  STRAIGHT_JOIN order_lines l ON l.id = rl.orderLineId
  WHERE ${thatDay('r', 'createdAt')} GROUP BY l.productId`

/** Points with which the shop itself opened a wallet have told nothing, so they count nowhere. */
const POINTS = `SELECT ${sumOf("CASE WHEN e.kind = 'charge' THEN e.amount END")} AS charged,
    ${sumOf("CASE WHEN e.kind = 'adjust' AND e.actor <> 'system' THEN e.amount END")} AS adjusted,
    ${sumOf("CASE WHEN e.kind = 'expire' THEN -e.amount END")} AS expired
  FROM wallet_entries e FORCE INDEX (PRIMARY) WHERE ${thatDay('e', 'createdAt')}`
