import type { Locale } from '../../domain/fields.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import type { Actor } from '../accounts/actor.ts'
import { recallAnswer, storeAnswer } from '../checkout/stored-answer.ts'
import type { HeldOrder } from './hold-order.ts'
import { presentOrder } from './present-order.ts'
import { orderRecord, orderSelect } from './queries/order-record.ts'
import { workOnOwnOrder } from './work-on-own-order.ts'

type Input = { id: string; idempotencyKey: string; locale: Locale }

/**
 * Changes one of the shopper's own orders, once per key and behind the locks of the wallet and the order. Answers with the
 * order as the change leaves it.
 * Refuses: IDEMPOTENCY_MISMATCH, NOT_FOUND (also someone else's), and whatever `change` refuses, which then changes nothing.
 */
export async function changeOwnOrder(
  actor: Actor,
  procedure: string,
  input: Input,
  change: (tx: Tx, held: HeldOrder) => Promise<void>,
): Promise<{ order: Order }> {
  const stored = await workOnOwnOrder(actor, procedure, input, async (tx, held) => {
    await change(tx, held)
    const changed = await tx.order.findUniqueOrThrow({ where: { id: held.order.id }, select: orderSelect })
    return storeAnswer(presentOrder(orderRecord(changed), input.locale))
  })
  return { order: await recallAnswer(stored) }
}
