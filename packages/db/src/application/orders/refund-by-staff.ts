import type { RefundLines } from '../../domain/orders/change-order.ts'
import { planRefund } from '../../domain/orders/plan-refund.ts'
import { scopeOf } from '../../infrastructure/idempotency.ts'
import { isSafeUnderKey, transaction } from '../../infrastructure/transaction.ts'
import { underKey } from '../../infrastructure/under-key.ts'
import { giveBack } from './give-back.ts'
import { holdOrder } from './hold-order.ts'

type StaffRefund = {
  id: string
  lines?: RefundLines
  reason: string
  /** Whether the pieces can be sold again. */
  restock: boolean
  idempotencyKey: string
}

/**
 * Refunds lines and quantities, or all that is left, of any paid order, before or after shipping, once per key.
 * Refuses: IDEMPOTENCY_MISMATCH, NOT_FOUND, ORDER_NOT_REFUNDABLE, REFUND_EXCEEDS_PAYMENT.
 */
export async function refundByStaff(actor: `staff:${string}`, input: StaffRefund): Promise<void> {
  await transaction(
    async (tx) => {
      const held = await holdOrder(tx, input.id)
      await underKey(tx, scopeOf(actor, 'orders.refund'), input, async () => {
        const refundId = await giveBack(tx, held, {
          plan: planRefund(held.order, input.lines ?? null, 'staff'),
          reason: input.reason,
          actor,
          restock: input.restock,
          movement: 'refund',
          returnId: null,
        })
        return { response: JSON.stringify({ refundId }), at: held.now }
      })
    },
    { again: isSafeUnderKey },
  )
}
