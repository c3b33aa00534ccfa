import { insertAnswers } from '../../infrastructure/idempotency.ts'
import { insertEvents } from '../../infrastructure/outbox.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { insertEntries, spendPoints } from '../wallet/write-wallets.ts'
import type { NewOrder } from './new-order.ts'
import {
  answerRow,
  boughtRows,
  entryRows,
  eventRow,
  lineRows,
  movementRows,
  orderRow,
  paymentRows,
} from './order-rows.ts'
import {
  deleteBoughtLines,
  insertLines,
  insertMovements,
  insertOrders,
  insertPayments,
  takeStock,
} from './tables.ts'

/**
 * Writes the orders of a batch, one statement a table: stock before the lines that refer to it, wallets before their
 * entries, the keys last.
 */
export async function writeOrders(tx: Tx, orders: NewOrder[], now: Date): Promise<void> {
  const at = sqlTime(now)
  await takeStock(tx, stockTaken(orders))
  await spendPoints(tx, pointsSpent(orders))
  await insertOrders(
    tx,
    orders.map((order) => orderRow(order, at)),
  )
  await insertLines(tx, orders.flatMap(lineRows))
  await insertPayments(
    tx,
    orders.flatMap((order) => paymentRows(order, at)),
  )
  await insertEntries(
    tx,
    orders.flatMap((order) => entryRows(order, at)),
  )
  await insertMovements(
    tx,
    orders.flatMap((order) => movementRows(order, at)),
  )
  await insertEvents(
    tx,
    orders.map((order) => eventRow(order, at)),
  )
  await deleteBoughtLines(tx, orders.flatMap(boughtRows))
  await insertAnswers(
    tx,
    orders.map((order) => answerRow(order, at)),
  )
}

/** What each variant gives, over all orders of the batch. */
function stockTaken(orders: NewOrder[]) {
  const taken = new Map<string, { id: string; quantity: number; movements: number }>()
  for (const { variantId, quantity } of orders.flatMap((order) => order.lines)) {
    const before = taken.get(variantId) ?? { id: variantId, quantity: 0, movements: 0 }
    taken.set(variantId, {
      id: variantId,
      quantity: before.quantity + quantity,
      movements: before.movements + 1,
    })
  }
  return [...taken.values()]
}

/** What each wallet has left after the last order of its shopper in the batch. */
function pointsSpent(orders: NewOrder[]) {
  const spent = orders.flatMap(({ accepted: { request, spend } }) =>
    spend ? [{ userId: request.userId, balance: spend.balanceAfter, seq: spend.seq }] : [],
  )
  return [...new Map(spent.map((row) => [row.userId, row])).values()]
}
