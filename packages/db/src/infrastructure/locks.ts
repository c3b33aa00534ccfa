import { type Columns, jsonRows, jsonTable, type Row } from './rows.ts'
import type { LaneTx } from './transaction.ts'

/*
 * Every row lock of the shop is taken here, in this order, whatever the verb:
 *
 *   wallets → users → cart lines → orders → issued coupons → coupons → products → variants
 *
 * Rows of one table are locked in the order of the array: ids sorted and unique; variants by product id, then variant id.
 * STRAIGHT_JOIN and FORCE INDEX (PRIMARY) make the server walk the array and touch nothing but those rows; nothing is ever
 * locked through a secondary index. Who changes a product locks its variants as well, so that a verb that holds a variant
 * may read its product plainly.
 */

const lockStatement = (table: string, columns: string, by: Columns, on: string, wait = '') =>
  `SELECT ${columns} FROM ${jsonTable(by)} j STRAIGHT_JOIN ${table} t FORCE INDEX (PRIMARY) ON ${on} FOR UPDATE${wait}`

const byId = { id: 'id' } as const satisfies Columns
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort()

async function lockRows<T, C extends Columns>(
  tx: LaneTx,
  statement: string,
  by: C,
  rows: Row<C>[],
): Promise<T[]> {
  if (rows.length === 0) return []
  return tx.$queryRawUnsafe<T[]>(statement, jsonRows(by, rows))
}

const lockByIds = <T>(table: string, columns: string, key = 'id') => {
  const statement = lockStatement(table, columns, byId, `t.${key} = j.id`)
  return (tx: LaneTx, ids: Iterable<string>) =>
    lockRows<T, typeof byId>(
      tx,
      statement,
      byId,
      sorted(ids).map((id) => ({ id })),
    )
}

export type WalletRow = { userId: string; balance: bigint; seq: number; eventSeq: number }
const WALLET = 't.userId, t.balance, t.seq, t.eventSeq'

/** Locks wallets by their user. A shopper's money verbs run one after another behind this lock. */
export const lockWallets = lockByIds<WalletRow>('wallets', WALLET, 'userId')

const freeWallets = lockStatement('wallets', WALLET, byId, 't.userId = j.id', ' SKIP LOCKED')

/** Locks those of the wallets that nobody else holds. */
export const lockFreeWallets = (tx: LaneTx, userIds: Iterable<string>) =>
  lockRows<WalletRow, typeof byId>(
    tx,
    freeWallets,
    byId,
    sorted(userIds).map((id) => ({ id })),
  )

/** Locks users: their profile, their default address, and the size of their cart. */
export const lockUsers = lockByIds<{ id: string; defaultAddressId: string | null; passwordHash: string }>(
  'users',
  't.id, t.defaultAddressId, t.passwordHash',
)

export type CartRow = {
  userId: string
  variantId: string
  quantity: number
  seenPrice: number
  addedAt: Date
}

/** Locks all lines of these users' carts and reads them truthfully. */
export const lockCartsOf = lockByIds<CartRow>(
  'cart_lines',
  't.userId, t.variantId, t.quantity, t.seenPrice, t.addedAt',
  'userId',
)

export type OrderRow = { id: string; userId: string; eventSeq: number }
const ORDER = 't.id, t.userId, t.eventSeq'

/** Locks orders. Their lines, refunds and returns change only behind this lock. */
export const lockOrders = lockByIds<OrderRow>('orders', ORDER)

const freeOrders = lockStatement('orders', ORDER, byId, 't.id = j.id', ' SKIP LOCKED')

/** Locks those of the orders that nobody else holds. */
export const lockFreeOrders = (tx: LaneTx, ids: Iterable<string>) =>
  lockRows<OrderRow, typeof byId>(
    tx,
    freeOrders,
    byId,
    sorted(ids).map((id) => ({ id })),
  )

export type IssuedCouponRow = {
  id: string
  couponId: string
  userId: string
  status: 'free' | 'held' | 'used'
  orderId: string | null
  expiresAt: Date
}

/** Locks issued coupons: whether they are free, and the order that they are on. */
export const lockIssuedCoupons = lockByIds<IssuedCouponRow>(
  'issued_coupons',
  't.id, t.couponId, t.userId, t.status, t.orderId, t.expiresAt',
)

export type CouponRow = {
  id: string
  quantity: number
  issued: number
  startsAt: Date
  endsAt: Date
  validDays: number
  pausedAt: Date | null
}
const COUPON = 't.id, t.quantity, t.issued, t.startsAt, t.endsAt, t.validDays, t.pausedAt'

/** Locks campaigns: how many of their coupons are left, and whether they can be claimed. */
export const lockCoupons = lockByIds<CouponRow>('coupons', COUPON)

const freeCoupons = lockStatement('coupons', COUPON, byId, 't.id = j.id', ' SKIP LOCKED')

/** Locks those of the campaigns that nobody else holds. */
export const lockFreeCoupons = (tx: LaneTx, ids: Iterable<string>) =>
  lockRows<CouponRow, typeof byId>(
    tx,
    freeCoupons,
    byId,
    sorted(ids).map((id) => ({ id })),
  )

/** Locks products before their variants, for verbs that change either. */
export const lockProducts = lockByIds<{ id: string; version: number; eventSeq: number }>(
  'products',
  't.id, t.version, t.eventSeq',
)

export type VariantRow = {
  id: string
  productId: string
  sku: string
  options: Record<string, string>
  price: number
  compareAt: number | null
  stock: number
  stockSeq: number
}

const byProduct = { productId: 'id', id: 'id' } as const satisfies Columns
const variants = lockStatement(
  'variants',
  't.id, t.productId, t.sku, t.options, t.price, t.compareAt, t.stock, t.stockSeq',
  byProduct,
  't.id = j.id',
)

/** The stock lock: variants ordered by product id, then variant id. */
export const lockVariants = (tx: LaneTx, of: Iterable<{ id: string; productId: string }>) => {
  const unique = new Map(Array.from(of, ({ id, productId }) => [id, { productId, id }]))
  const ordered = [...unique.values()].sort((a, b) =>
    `${a.productId}${a.id}` < `${b.productId}${b.id}` ? -1 : 1,
  )
  return lockRows<VariantRow, typeof byProduct>(tx, variants, byProduct, ordered)
}

/** Locks the row that hands out places in the line of events. Whoever holds it locks nothing of the shop. */
export const lockLine = (tx: LaneTx) =>
  tx.$queryRawUnsafe<{ lastPosition: bigint }[]>(
    'SELECT lastPosition FROM outbox_line WHERE id = 1 FOR UPDATE',
  )

/** Locks a consumer's share unless somebody holds it, is leased it, or has moved it on from `position`. Taken before any other lock. */
export const lockFreeShare = (tx: LaneTx, name: string, shard: number, position: bigint) =>
  tx.$queryRawUnsafe<{ failures: number }[]>(
    `SELECT failures FROM consumers FORCE INDEX (PRIMARY) WHERE name = ? AND shard = ? AND position = ?
      AND (leaseUntil IS NULL OR leaseUntil <= NOW(3)) FOR UPDATE SKIP LOCKED`,
    name,
    String(shard),
    String(position),
  )
