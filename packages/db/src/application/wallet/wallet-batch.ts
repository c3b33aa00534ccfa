import { Refusal } from '../../domain/refusal.ts'
import { isConnectionLost, isContention, isLockWaitTimeout } from '../../infrastructure/database-error.ts'
import type { Outcome } from '../../infrastructure/lane.ts'
import { lockFreeWallets, lockWallets, type WalletRow } from '../../infrastructure/locks.ts'
import { isSafeUnderKey, type LaneTx, laneTransaction } from '../../infrastructure/transaction.ts'

type Keyed = { userId: string }
type Settle<Request, Result> = (
  tx: LaneTx,
  requests: Request[],
  /** The first answer of the transaction: what is sent without waiting for it runs behind its locks all the same. */
  wallets: Promise<WalletRow[]>,
) => Promise<Outcome<Result>[]>

/**
 * One transaction for a batch of keyed requests, behind the locks of their shoppers' wallets. When it waited too long for a
 * lock it runs again with the wallets that are free, and the rest get another go in a later batch. When the database is
 * away or too busy, no request is to blame: each gets the error.
 */
export const walletBatch =
  <Request extends Keyed, Result>(settle: Settle<Request, Result>) =>
  async (requests: Request[]): Promise<Outcome<Result>[]> => {
    let lock = lockWallets
    const again = (error: unknown) => {
      if (isLockWaitTimeout(error)) lock = lockFreeWallets
      return isSafeUnderKey(error)
    }
    try {
      return await laneTransaction((tx) => settleHeld(tx, requests, lock, settle), { again })
    } catch (error) {
      if (error instanceof Refusal || isConnectionLost(error) || isContention(error))
        return requests.map(() => ({ error }))
      throw error
    }
  }

async function settleHeld<Request extends Keyed, Result>(
  tx: LaneTx,
  requests: Request[],
  lock: typeof lockWallets,
  settle: Settle<Request, Result>,
): Promise<Outcome<Result>[]> {
  const wallets = lock(
    tx,
    requests.map((request) => request.userId),
  )
  if (lock === lockWallets) return settle(tx, requests, wallets)
  const held = new Set((await wallets).map((wallet) => wallet.userId))
  const ready = requests.filter(({ userId }) => held.has(userId))
  const outcomes = await settle(tx, ready, wallets)
  const byRequest = new Map(ready.map((request, index) => [request, outcomes[index]]))
  return requests.map((request) => byRequest.get(request) ?? { again: true })
}
