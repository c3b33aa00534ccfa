import { type ChangedOrder, changedOrderSchema } from '../../domain/desk-orders/change-order.ts'
import { scopeOf } from '../../infrastructure/idempotency.ts'
import { isSafeUnderKey, type Tx } from '../../infrastructure/transaction.ts'
import { underKey } from '../../infrastructure/under-key.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import { type DeskActor, nameOf } from '../staff/staff-actor.ts'
import { type HeldAtDesk, holdOrder } from './hold-order.ts'
import { readChanged } from './read-changed.ts'

type Input = { id: string; idempotencyKey: string }

/**
 * Changes the money of any order by staff, once per key and behind the locks of who acts, the wallet and the order.
 * Refuses: UNAUTHORIZED, IDEMPOTENCY_MISMATCH, NOT_FOUND, and whatever `change` refuses, which then changes nothing.
 */
export async function changeAtDesk(
  actor: DeskActor,
  procedure: string,
  input: Input,
  change: (tx: Tx, held: HeldAtDesk) => Promise<void>,
): Promise<ChangedOrder> {
  const stored = await actAtDesk(
    actor,
    (tx) =>
      underKey(tx, scopeOf(nameOf(actor), procedure), input, async () => {
        const held = await holdOrder(tx, input.id)
        await change(tx, held)
        return { response: JSON.stringify(await readChanged(tx, input.id)), at: held.now }
      }),
    { again: isSafeUnderKey },
  )
  return changedOrderSchema.parse(JSON.parse(stored))
}
