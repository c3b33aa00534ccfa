import { Refusal } from '../../domain/refusal.ts'
import { lockWallets, type WalletRow } from '../../infrastructure/locks.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/**
 * Locks the wallet of a shopper, behind which their orders change one after another, and reads it. Refuses with UNAUTHORIZED
 * who has left.
 */
export async function lockWallet(tx: Tx, userId: string): Promise<WalletRow> {
  const [wallet] = await lockWallets(tx, [userId])
  if (!wallet) throw new Refusal('UNAUTHORIZED', null)
  return wallet
}
