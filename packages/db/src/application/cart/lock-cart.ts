import { Refusal } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { type CartRow, lockCartsOf, lockUsers } from '../../infrastructure/locks.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/**
 * Locks a shopper's cart: the user row, behind which changes of one cart queue, and its lines, which a checkout may hold.
 * `nextAddedAt` is when the next line counts as added: now, and always after the last.
 * Refuses with UNAUTHORIZED who has left.
 */
export async function lockCart(tx: Tx, userId: string): Promise<{ lines: CartRow[]; nextAddedAt: Date }> {
  const [user] = await lockUsers(tx, [userId])
  if (!user) throw new Refusal('UNAUTHORIZED', null)
  const lines = await lockCartsOf(tx, [userId])
  const now = await databaseNow(tx)
  const last = Math.max(0, ...lines.map((line) => line.addedAt.getTime()))
  return { lines, nextAddedAt: new Date(Math.max(now.getTime(), last + 1)) }
}
