import { notFound } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { lockWallets } from '../../infrastructure/locks.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import type { HeldOrder } from './give-back.ts'
import { lockOrder } from './lock-order.ts'

/** Locks the wallet that an order was paid from, then the order. Refuses an unknown order with NOT_FOUND. */
export async function holdOrder(tx: Tx, id: string): Promise<HeldOrder> {
  const known = await tx.order.findUnique({ where: { id }, select: { userId: true } })
  if (!known) throw notFound()
  const [wallet] = await lockWallets(tx, [known.userId])
  if (!wallet) throw new Error('a shopper without a wallet')
  return { wallet, order: await lockOrder(tx, id), now: await databaseNow(tx) }
}
