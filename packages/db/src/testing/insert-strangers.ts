import { orderNumber } from '../domain/orders/number.ts'
import { mintId } from '../infrastructure/ids.ts'
import { prisma } from '../infrastructure/prisma.ts'
import { insertInto, sqlTime } from '../infrastructure/rows.ts'
import { transaction } from '../infrastructure/transaction.ts'
import { newProduct, newShopper } from './rows.ts'

const TABLES =
  'orders, order_lines, payments, wallet_entries, stock_movements, outbox_events, wallets, variants'

/** Paid orders of somebody else for another product, so far as the books look at them; their own books are wrong. */
export async function insertStrangers(count: number): Promise<void> {
  const [{ userId }, { variantId }] = [await newShopper(), await newProduct({ variants: [{ stock: 0 }] })]
  const at = sqlTime(new Date())
  const paid = Array.from({ length: count }, (_, nth) => ({ orderId: mintId(), seq: nth + 1 }))
  const base = { actor: 'system', createdAt: at }
  const orders = paid.map(({ orderId: id }) => ({
    id,
    number: orderNumber(id),
    userId,
    status: 'paid',
    subtotal: 1,
    total: 1,
    shipTo: 'x',
    placedAt: at,
    paidAt: at,
    eventSeq: 1,
  }))
  const payments = paid.map(({ orderId }) => ({
    id: mintId(),
    orderId,
    kind: 'capture',
    method: 'points',
    amount: 1,
    createdAt: at,
  }))
  const entries = paid.map((ids) => ({
    ...base,
    ...ids,
    id: mintId(),
    userId,
    kind: 'spend',
    amount: -1,
    balanceAfter: 0,
  }))
  const movements = paid.map((ids) => ({
    ...base,
    ...ids,
    id: mintId(),
    variantId,
    kind: 'sale',
    delta: -1,
    stockAfter: 0,
  }))
  const events = paid.map(({ orderId }) => ({
    id: mintId(),
    aggregate: 'order',
    aggregateId: orderId,
    seq: 1,
    type: 'order.paid',
    payload: '{}',
    createdAt: at,
  }))
  await transaction((tx) => insertOrders(tx, orders))
  await transaction((tx) => insertPayments(tx, payments))
  await transaction((tx) => insertEntries(tx, entries))
  await transaction((tx) => insertMovements(tx, movements))
  await transaction((tx) => insertEvents(tx, events))
  await prisma.$queryRawUnsafe(`ANALYZE TABLE ${TABLES}`)
}

const insertOrders = insertInto('orders', {
  id: 'id',
  number: 'ascii',
  userId: 'id',
  status: 'ascii',
  subtotal: 'int',
  total: 'int',
  shipTo: 'ascii',
  placedAt: 'time',
  paidAt: 'time',
  eventSeq: 'int',
})
const insertPayments = insertInto('payments', {
  id: 'id',
  orderId: 'id',
  kind: 'ascii',
  method: 'ascii',
  amount: 'int',
  createdAt: 'time',
})
const insertEntries = insertInto('wallet_entries', {
  id: 'id',
  userId: 'id',
  seq: 'int',
  kind: 'ascii',
  amount: 'int',
  balanceAfter: 'int',
  orderId: 'id',
  actor: 'ascii',
  createdAt: 'time',
})
const insertMovements = insertInto('stock_movements', {
  id: 'id',
  variantId: 'id',
  seq: 'int',
  kind: 'ascii',
  delta: 'int',
  stockAfter: 'int',
  orderId: 'id',
  actor: 'ascii',
  createdAt: 'time',
})
const insertEvents = insertInto('outbox_events', {
  id: 'id',
  aggregate: 'ascii',
  aggregateId: 'id',
  seq: 'int',
  type: 'ascii',
  payload: 'text',
  createdAt: 'time',
})
