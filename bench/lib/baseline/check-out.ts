import { createHash } from 'node:crypto'
import type { PoolConnection } from 'mariadb'
import { inTransaction } from './in-transaction.ts'
import { newOrder } from './new-order.ts'
import type { Pool } from './open-pool.ts'
import type { ProductRow, VariantRow } from './sale.ts'
import { unseal } from './seal.ts'
import * as sql from './statements.ts'

export type Purchase = { userId: string; variantId: string; key: string }

/**
 * One checkout in one transaction by the driver alone: the shop's locks, reads and rows, each statement prepared, and no
 * framework, HTTP, session or validation. It runs again after a deadlock. Resolves to ACCEPTED or to why not.
 */
export const checkOut = (pool: Pool, purchase: Purchase): Promise<string> =>
  inTransaction(pool, (connection) => buy(connection, purchase))

async function buy(connection: PoolConnection, { userId, variantId, key }: Purchase): Promise<string> {
  const one = async <Row>(statement: string, values: unknown[]) =>
    (await connection.execute<Row[]>(statement, values))[0]
  const scope = `${userId}:checkout.submit`
  const requestHash = createHash('sha256')
    .update(JSON.stringify({ variantId, quantity: 1 }))
    .digest('hex')

  const wallet = await one<{ balance: number; seq: number }>(sql.lockWallet, [userId])
  if (await one(sql.findKey, [scope, key])) return 'REPEATED'
  const address = await one<{ id: string; content: string }>(sql.readAddress, [userId])
  const variant = await one<VariantRow>(sql.lockVariant, [variantId])
  const product = variant && (await one<ProductRow>(sql.readTerms, [variant.productId]))
  if (!wallet || !address || !variant || product?.status !== 'active') return 'NOT_FOUND'
  if (variant.stock < 1) return 'OUT_OF_STOCK'

  const shipTo = unseal(`addresses.content:${address.id}`, address.content)
  const order = newOrder({ userId, variantId, variant, product, shipTo })
  if (wallet.balance < order.total) return 'INSUFFICIENT_POINTS'
  const { id, at, actor } = order
  const seq = wallet.seq + 1
  const balance = wallet.balance - order.total

  const write = (statement: string, values: unknown[]) => connection.execute(statement, values)
  await write(sql.takeStock, [variant.stock - 1, variant.stockSeq + 1, variantId])
  await write(sql.spendPoints, [balance, seq, userId])
  await write(sql.insertOrder, order.orderRow)
  await write(sql.insertLine, order.lineRow)
  await write(sql.insertPayment, order.paymentRow)
  await write(sql.insertEntry, [order.entryId, userId, seq, 'spend', -order.total, balance, id, actor, at])
  await write(sql.insertMovement, order.movementRow)
  await write(sql.insertEvent, order.eventRow)
  await write(sql.insertKey, [scope, key, requestHash, order.response, at])
  return 'ACCEPTED'
}
