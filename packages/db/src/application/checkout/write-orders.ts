import { insertAnswers } from '../../infrastructure/idempotency.ts'
import { insertEvents } from '../../infrastructure/outbox.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'
import { insertEntries, setBalances } from '../wallet/write-wallets.ts'
import type { NewOrder } from './new-order.ts'
import {
  answerRow,
  boughtRows,
  couponRows,
  entryRows,
  lineRows,
  movementRows,
  orderEventRow,
  orderRow,
  paymentRows,
} from './order-rows.ts'
import {
  deleteBoughtLines,
  insertLines,
  insertMovements,
  insertOrders,
  insertPayments,
  takeCoupons,
  takeStock,
} from './tables.ts'

/**
 * Writes the orders of a batch, one statement a table: stock before the lines that refer to it, wallets before their
 * entries, the keys last. They run in this order, sent together.
 */
export async function writeOrders(tx: LaneTx, orders: NewOrder[], now: Date): Promise<void> {
  const at = sqlTime(now)
  await Promise.all([
    takeStock(tx, stockTaken(orders)),
    setBalances(tx, pointsSpent(orders)),
    insertOrders(
      tx,
      orders.map((order) => orderRow(order, at)),
    ),
    insertLines(tx, orders.flatMap(lineRows)),
    takeCoupons(tx, orders.flatMap(couponRows)),
    insertPayments(
      tx,
      orders.flatMap((order) => paymentRows(order, at)),
    ),
    insertEntries(
      tx,
      orders.flatMap((order) => entryRows(order, at)),
    ),
    insertMovements(
      tx,
      orders.flatMap((order) => movementRows(order, at)),
    ),
    insertEvents(tx, orders.map(orderEventRow)),
    deleteBoughtLines(tx, orders.flatMap(boughtRows)),
    insertAnswers(
      tx,
      orders.map((order) => answerRow(order, at)),
    ),
  ])
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
