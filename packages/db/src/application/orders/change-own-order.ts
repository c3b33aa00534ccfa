import type { Locale } from '../../domain/fields.ts'
import type { Order } from '../../domain/orders/order.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { scopeOf } from '../../infrastructure/idempotency.ts'
import { lockWallets, type WalletRow } from '../../infrastructure/locks.ts'
import { isSafeUnderKey, type Tx, transaction } from '../../infrastructure/transaction.ts'
import { underKey } from '../../infrastructure/under-key.ts'
import type { Actor } from '../accounts/actor.ts'
import { recallAnswer, storeAnswer } from '../checkout/stored-answer.ts'
import { type LockedOrder, lockOrder } from './lock-order.ts'
import { presentOrder } from './present-order.ts'
import { orderRecord, orderSelect } from './queries/order-record.ts'

type Input = { id: string; idempotencyKey: string; locale: Locale }
type Held = { order: LockedOrder; wallet: WalletRow; now: Date }

/**
 * Changes one of the shopper's own orders, once per key: behind the lock of the wallet, which makes twins wait, and then of
 * the order. Answers with the order as the change leaves it.
 * Refuses: IDEMPOTENCY_MISMATCH, NOT_FOUND (also someone else's), and whatever `change` refuses, which then changes nothing.
 */
export async function changeOwnOrder(
  { userId }: Actor,
  procedure: string,
  input: Input,
  change: (tx: Tx, held: Held) => Promise<void>,
): Promise<{ order: Order }> {
  const response = await transaction(
    async (tx) => {
      const [wallet] = await lockWallets(tx, [userId])
      if (!wallet) throw new Error('a shopper without a wallet')
      return underKey(tx, scopeOf(userId, procedure), input, async () => {
        const order = await lockOrder(tx, input.id, userId)
        const now = await databaseNow(tx)
        await change(tx, { order, wallet, now })
        const changed = await tx.order.findUniqueOrThrow({ where: { id: order.id }, select: orderSelect })
        return { response: storeAnswer(presentOrder(orderRecord(changed), input.locale)), at: now }
      })
    },
    { again: isSafeUnderKey },
  )
  return { order: await recallAnswer(response) }
}
