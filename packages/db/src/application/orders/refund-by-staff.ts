import type { ChangedOrder, RefundByStaffInput } from '../../domain/desk-orders/change-order.ts'
import { won } from '../../domain/money.ts'
import { planRefund } from '../../domain/orders/plan-refund.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { type DeskActor, nameOf } from '../staff/staff-actor.ts'
import { changeAtDesk } from './change-at-desk.ts'
import { giveBack } from './give-back.ts'

/**
 * Refunds lines and quantities, or all that is left, of any paid order, before or after shipping, once per key.
 * Refuses: UNAUTHORIZED, IDEMPOTENCY_MISMATCH, NOT_FOUND, ORDER_NOT_REFUNDABLE, REFUND_EXCEEDS_PAYMENT.
 */
export const refundByStaff = (actor: DeskActor, input: RefundByStaffInput): Promise<ChangedOrder> =>
  changeAtDesk(actor, 'orders.refund', input, async (tx, held) => {
    const { reason, restock } = input
    const { id, refundStatus, refunded } = held.order
    const plan = planRefund(held.order, input.lines ?? null, 'staff')
    const refundId = await giveBack(tx, held, {
      plan,
      reason,
      actor: nameOf(actor),
      restock,
      movement: 'refund',
      returnId: null,
    })
    await writeAudit(tx, actor, {
      action: 'order.refunded',
      subject: { type: 'order', id },
      before: { refundStatus, refunded: won(refunded) },
      after: {
        refundStatus: plan.refundStatus,
        refunded: won(refunded + BigInt(plan.amount)),
        refundId,
        restocked: restock,
        lines: plan.lines,
      },
      reason,
    })
  })
