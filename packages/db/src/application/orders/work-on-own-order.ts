import { databaseNow } from '../../infrastructure/clock.ts'
import { scopeOf } from '../../infrastructure/idempotency.ts'
import { isSafeUnderKey, type Tx, transaction } from '../../infrastructure/transaction.ts'
import { underKey } from '../../infrastructure/under-key.ts'
import type { Actor } from '../accounts/actor.ts'
import { lockWallet } from '../wallet/lock-wallet.ts'
import type { HeldOrder } from './hold-order.ts'
import { lockOrder } from './lock-order.ts'

type Input = { id: string; idempotencyKey: string }

/**
 * Works on one of the shopper's own orders, once per key: behind the lock of the wallet, which makes twins wait, and then of
 * the order. `work` returns its answer as text; a repeat gets the first one.
 * Refuses: IDEMPOTENCY_MISMATCH, NOT_FOUND (also someone else's), and whatever `work` refuses, which then changes nothing.
 */
export const workOnOwnOrder = (
  { userId }: Actor,
  procedure: string,
  input: Input,
  work: (tx: Tx, held: HeldOrder) => Promise<string>,
): Promise<string> =>
  transaction(
    async (tx) => {
      const wallet = await lockWallet(tx, userId)
      return underKey(tx, scopeOf(userId, procedure), input, async () => {
        const order = await lockOrder(tx, input.id, userId)
        const now = await databaseNow(tx)
        return { response: await work(tx, { order, wallet, now }), at: now }
      })
    },
    { again: isSafeUnderKey },
  )
