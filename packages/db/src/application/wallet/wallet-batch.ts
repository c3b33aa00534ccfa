import type { Outcome } from '../../infrastructure/lane.ts'
import { lockedBatch } from '../../infrastructure/locked-batch.ts'
import { lockFreeWallets, lockWallets, type WalletRow } from '../../infrastructure/locks.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'

type Settle<Request, Result> = (
  tx: LaneTx,
  requests: Request[],
  wallets: Promise<WalletRow[]>,
) => Promise<Outcome<Result>[]>

/** One transaction for a batch of keyed requests, behind the locks of their shoppers' wallets. */
export const walletBatch = <Request extends { userId: string }, Result>(settle: Settle<Request, Result>) =>
  lockedBatch(settle, {
    lock: lockWallets,
    lockFree: lockFreeWallets,
    needs: ({ userId }: Request) => userId,
    locks: ({ userId }) => userId,
  })
