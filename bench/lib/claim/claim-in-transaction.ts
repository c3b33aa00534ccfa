import { randomUUID } from 'node:crypto'
import type { PoolConnection } from 'mariadb'
import { inTransaction } from '../baseline/in-transaction.ts'
import type { Pool } from '../baseline/open-pool.ts'

const DAY_MS = 86_400_000

type Claim = { couponId: string; userId: string }

/** One claim in one transaction by the driver alone, no gate in front: the shop's lock, reads and rows. */
export const claimInTransaction = (pool: Pool, claim: Claim): Promise<string> =>
  inTransaction(pool, (connection) => issue(connection, claim))

async function issue(connection: PoolConnection, { couponId, userId }: Claim): Promise<string> {
  const [coupon] = await connection.execute<
    { quantity: number; issued: number; validDays: number; now: Date }[]
  >('SELECT quantity, issued, validDays, NOW(3) AS now FROM coupons WHERE id = ? FOR UPDATE', [couponId])
  const [held] = await connection.execute<unknown[]>(
    'SELECT id FROM issued_coupons WHERE couponId = ? AND userId = ?',
    [couponId, userId],
  )
  if (!coupon) return 'NOT_FOUND'
  if (held) return 'COUPON_ALREADY_CLAIMED'
  if (coupon.issued >= coupon.quantity) return 'COUPON_SOLD_OUT'
  const { now, validDays } = coupon
  const id = randomUUID()
  const expiresAt = new Date(now.getTime() + validDays * DAY_MS)
  await connection.execute('UPDATE coupons SET issued = issued + 1 WHERE id = ? AND issued < quantity', [
    couponId,
  ])
  await connection.execute(
    'INSERT INTO issued_coupons (id, couponId, userId, issuedAt, expiresAt) VALUES (?, ?, ?, ?, ?)',
    [id, couponId, userId, now, expiresAt],
  )
  const payload = JSON.stringify({ issuedCouponId: id, couponId, userId, issuedAt: now, expiresAt })
  await connection.execute(
    "INSERT INTO outbox_events (id, aggregate, aggregateId, seq, type, payload, createdAt) VALUES (?, 'coupon', ?, 1, 'coupon.issued', ?, ?)",
    [randomUUID(), id, payload, now],
  )
  return 'ACCEPTED'
}
