import type { Role } from '../domain/staff/role.ts'
import { type Columns, jsonRows, jsonTable, type Row } from './rows.ts'
import type { LaneTx } from './transaction.ts'

/*
 * Every row lock of the shop is taken here, in this order, whatever the verb:
 *
 *   staff → shop settings → wallets → users → cart lines → stock watches → orders → issued coupons → coupons → products → variants
 *
 * and for webhooks, which touch none of those: shares → replays → endpoints → queues → deliveries. The desk comes to endpoints
 * from staff, by way of the line of events.
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

type By = {
  /** The column that holds the ids. */
  key?: string
  /** Whether rows that somebody else holds are passed by, instead of waited for. */
  skipLocked?: boolean
  /** What is true of the rows that are locked: the others are passed by. */
  only?: string
}

const lockByIds = <T>(table: string, columns: string, { key = 'id', skipLocked = false, only }: By = {}) => {
  const on = only ? `t.${key} = j.id AND ${only}` : `t.${key} = j.id`
  const statement = lockStatement(table, columns, byId, on, skipLocked ? ' SKIP LOCKED' : '')
  return (tx: LaneTx, ids: Iterable<string>) =>
    lockRows<T, typeof byId>(
      tx,
      statement,
      byId,
      sorted(ids).map((id) => ({ id })),
    )
}

export type StaffRow = { id: string; role: Role; status: 'invited' | 'active' | 'disabled' }

/** Locks members of staff. What one of them does at the desk runs behind their row. */
export const lockStaff = lockByIds<StaffRow>('staff', 't.id, t.role, t.status')

export type SettingsRow = { version: number; eventSeq: number }

/** Locks the one row of shop settings. The categories, their order and the keys of services change only behind it too. */
export const lockSettings = (tx: LaneTx) =>
  tx.$queryRawUnsafe<SettingsRow[]>('SELECT version, eventSeq FROM shop_settings WHERE id = 1 FOR UPDATE')

export type WalletRow = { userId: string; balance: bigint; seq: number; eventSeq: number }
const WALLET = 't.userId, t.balance, t.seq, t.eventSeq'
const OPEN_WALLET = { key: 'userId', only: 't.closedAt IS NULL' }

/**
 * Locks wallets by their user. A shopper's money verbs run one after another behind this lock; the wallet of one who has left
 * is not found.
 */
export const lockWallets = lockByIds<WalletRow>('wallets', WALLET, OPEN_WALLET)

/** Locks those of the wallets that nobody else holds. */
export const lockFreeWallets = lockByIds<WalletRow>('wallets', WALLET, { ...OPEN_WALLET, skipLocked: true })

/** Locks users who have not left: their profile, their addresses and sessions, and the size of their cart. */
export const lockUsers = lockByIds<{ id: string; defaultAddressId: string | null; passwordHash: string }>(
  'users',
  't.id, t.defaultAddressId, t.passwordHash',
  { only: 't.erasedAt IS NULL' },
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
  { key: 'userId' },
)

export type StockWatchRow = { id: string; userId: string; variantId: string }

const byWatch = { userId: 'id', variantId: 'id' } as const satisfies Columns
const freeStockWatches = lockStatement(
  'stock_watches',
  't.id, t.userId, t.variantId',
  byWatch,
  't.userId = j.userId AND t.variantId = j.variantId',
  ' SKIP LOCKED',
)

/** Locks those who still wait for a variant and whom nobody else is telling of it. */
export const lockFreeStockWatches = (tx: LaneTx, variantId: string, userIds: Iterable<string>) =>
  lockRows<StockWatchRow, typeof byWatch>(
    tx,
    freeStockWatches,
    byWatch,
    sorted(userIds).map((userId) => ({ userId, variantId })),
  )

export type OrderRow = { id: string; userId: string; eventSeq: number }
const ORDER = 't.id, t.userId, t.eventSeq'

/** Locks orders. Their lines, refunds and returns change only behind this lock. */
export const lockOrders = lockByIds<OrderRow>('orders', ORDER)

/** Locks those of the orders that nobody else holds. */
export const lockFreeOrders = lockByIds<OrderRow>('orders', ORDER, { skipLocked: true })

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

/** Locks those of the campaigns that nobody else holds. */
export const lockFreeCoupons = lockByIds<CouponRow>('coupons', COUPON, { skipLocked: true })

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

/** Locks the row that hands out places in the line of events. Whoever holds it locks at most endpoints besides. */
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

/** Locks all shares of a consumer: until the commit it counts nothing. Whoever holds them locks nothing of the shop. */
export const lockShares = (tx: LaneTx, name: string) =>
  tx.$queryRawUnsafe<{ shard: number; position: bigint }[]>(
    'SELECT shard, position FROM consumers FORCE INDEX (PRIMARY) WHERE name = ? FOR UPDATE',
    name,
  )

/** Locks whose turn it is to check the books. Whoever holds it locks nothing else. */
export const lockTurn = (tx: LaneTx) =>
  tx.$queryRawUnsafe<{ value: string; isFresh: 0n | 1n }[]>(
    `SELECT value, updatedAt > NOW(3) - INTERVAL 30 SECOND AS isFresh FROM book_marks FORCE INDEX (PRIMARY)
      WHERE name = 'turn' FOR UPDATE`,
  )

/** Locks endpoints of webhooks: where they lead, and whether anything is sent there. Taken after the line, before their queues. */
export const lockEndpoints = lockByIds<{ id: string; status: 'active' | 'paused' | 'disabled' }>(
  'webhook_endpoints',
  't.id, t.status',
)

const byQueue = { endpointId: 'id', aggregateId: 'id' } as const satisfies Columns
const ON_QUEUE = 't.endpointId = j.endpointId AND t.aggregateId = j.aggregateId'
const dueQueues = lockStatement(
  'webhook_queues',
  't.endpointId, t.aggregateId',
  byQueue,
  `${ON_QUEUE} AND t.nextAt <= NOW(3) AND (t.leaseUntil IS NULL OR t.leaseUntil <= NOW(3))`,
  ' SKIP LOCKED',
)

/** What waits for one endpoint of one order, wallet or campaign. */
export type QueueRow = { endpointId: string; aggregateId: string }

/** Queues in the order in which they are locked, each once. */
export const sortedQueues = <Q extends QueueRow>(rows: readonly Q[]): Q[] =>
  [...new Map(rows.map((row) => [`${row.endpointId}${row.aggregateId}`, row]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row)

/** Locks those of the queues that are due, that nobody is leased, and that nobody else holds. */
export const lockDueQueues = (tx: LaneTx, rows: readonly QueueRow[]) =>
  lockRows<QueueRow, typeof byQueue>(
    tx,
    dueQueues,
    byQueue,
    sortedQueues(rows).map(({ endpointId, aggregateId }) => ({ endpointId, aggregateId })),
  )

/** A queue that a worker was leased. */
export type LeasedQueue = QueueRow & { leasedBy: string }
const byLease = { ...byQueue, leasedBy: 'id' } as const satisfies Columns
const leasedQueues = lockStatement(
  'webhook_queues',
  't.endpointId, t.aggregateId, t.leasedBy',
  byLease,
  `${ON_QUEUE} AND t.leasedBy = j.leasedBy AND t.leaseUntil > NOW(3)`,
)

/** Locks those of the leased queues whose lease has not run out. Taken before their deliveries. */
export const lockLeasedQueues = (tx: LaneTx, rows: readonly LeasedQueue[]) =>
  lockRows<LeasedQueue, typeof byLease>(
    tx,
    leasedQueues,
    byLease,
    sortedQueues(rows).map(({ endpointId, aggregateId, leasedBy }) => ({
      endpointId,
      aggregateId,
      leasedBy,
    })),
  )

/** Locks deliveries: whether they wait, and how often they were tried. */
export const lockDeliveries = lockByIds<{
  id: string
  endpointId: string
  aggregateId: string
  eventId: string
  status: 'waiting' | 'delivered' | 'dead'
  settledAt: Date | null
}>('webhook_deliveries', 't.id, t.endpointId, t.aggregateId, t.eventId, t.status, t.settledAt')

/** Locks replays that nobody else goes through. Taken before their endpoints. */
export const lockFreeReplays = lockByIds<{
  id: string
  endpointId: string
  position: bigint
  upTo: bigint
  finishedAt: Date | null
}>('webhook_replays', 't.id, t.endpointId, t.position, t.upTo, t.finishedAt', { skipLocked: true })
