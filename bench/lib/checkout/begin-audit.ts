import { checkBooks } from '@firstcome/db/application/books/check-books'
import type { Ledger } from '../load/open-ledger.ts'
import type { Tally } from '../load/tally.ts'

export type Audit = { orders: number; sold: number; wrong: string[] }

/**
 * Begins to watch the database beside a run that buys one piece at a time; what is returned says, after the run, what
 * became of it and everything that does not add up: orders for each ACCEPTED, pieces for each order, and all the books.
 */
export async function beginAudit(ledger: Ledger): Promise<(tally: Tally) => Promise<Audit>> {
  const ordersNow = () => ledger.figure('SELECT COUNT(*) FROM orders')
  const stockNow = () => ledger.figure('SELECT SUM(stock) FROM variants')
  const before = { orders: await ordersNow(), stock: await stockNow() }
  return async (tally) => {
    const accepted = tally.ACCEPTED ?? 0
    const orders = (await ordersNow()) - before.orders
    const sold = before.stock - (await stockNow())
    const { checks } = await checkBooks()
    const wrong = checks.filter(({ ok }) => !ok).map(({ name, rows }) => `${name}: ${rows} rows break it`)
    if (orders !== accepted) wrong.push(`${accepted} accepted, but ${orders} orders`)
    if (sold !== orders) wrong.push(`${orders} orders, but ${sold} pieces sold`)
    return { orders, sold, wrong }
  }
}
