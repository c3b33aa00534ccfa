import { notFound } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { lockWallets, type WalletRow } from '../../infrastructure/locks.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { type LockedOrder, lockOrder } from './lock-order.ts'

/** An order and the wallet that it was paid from, both behind their locks, at this moment of the database. */
export type HeldOrder = { order: LockedOrder; wallet: WalletRow; now: Date }

/** An order as the desk holds it: its wallet is null once its shopper has left. */
export type HeldAtDesk = Omit<HeldOrder, 'wallet'> & { wallet: WalletRow | null }

/** Locks the wallet that an order was paid from, then the order. Refuses an unknown order with NOT_FOUND. */
export async function holdOrder(tx: Tx, id: string): Promise<HeldAtDesk> {
  const known = await tx.order.findUnique({ where: { id }, select: { userId: true } })
  if (!known) throw notFound()
  const [wallet = null] = await lockWallets(tx, [known.userId])
  return { wallet, order: await lockOrder(tx, id), now: await databaseNow(tx) }
}
