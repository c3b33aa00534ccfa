import { hasRunOut } from '../../domain/orders/hold.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { lockFreeOrders } from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import { readLockedOrders } from './lock-order.ts'
import { releaseHolds } from './release-hold.ts'

const BATCH = 50

/**
 * Ends unpaid orders whose time is over, at most fifty, and returns their stock and coupons. How many it ended. Several
 * workers share the work: each leaves alone what another one, or a shopper who pays, has locked.
 */
export async function expireHolds(): Promise<number> {
  const overdue = await prisma.$queryRawUnsafe<{ id: string }[]>(
    `SELECT id FROM orders WHERE status = 'pending_payment' AND expiresAt <= NOW(3) ORDER BY expiresAt LIMIT ${BATCH}`,
  )
  if (overdue.length === 0) return 0
  return transaction((tx) =>
    expire(
      tx,
      overdue.map(({ id }) => id),
    ),
  )
}

async function expire(tx: Tx, ids: string[]): Promise<number> {
  const locked = await lockFreeOrders(tx, ids)
  const at = await databaseNow(tx)
  const orders = await readLockedOrders(
    tx,
    locked.map(({ id }) => id),
  )
  const over = orders.filter((order) => hasRunOut(order, at))
  if (over.length > 0) await releaseHolds(tx, over, { status: 'expired', actor: 'system', at })
  return over.length
}
