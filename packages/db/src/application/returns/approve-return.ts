import { planRefund } from '../../domain/orders/plan-refund.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import { appendEvent } from '../orders/append-event.ts'
import { giveBack } from '../orders/give-back.ts'
import { holdReturn } from './hold-return.ts'

type Approval = {
  id: string
  /** Whether the pieces can be sold again. */
  restock: boolean
  /** What the shopper is told. */
  answer?: string
}

/**
 * Approves a return: what was paid for its pieces goes back to the wallet.
 * Refuses: NOT_FOUND, RETURN_DECIDED, REFUND_EXCEEDS_PAYMENT (its pieces have been refunded meanwhile: reject it).
 */
export const approveReturn = (actor: `staff:${string}`, { id, restock, answer }: Approval): Promise<void> =>
  transaction(async (tx) => {
    const { held, asked } = await holdReturn(tx, id)
    const { order, now } = held
    const plan = planRefund(order, asked.lines, 'staff')
    const refundId = await giveBack(tx, held, {
      plan,
      reason: asked.reason,
      actor,
      restock,
      movement: 'return',
      returnId: id,
    })
    await tx.return.updateMany({
      where: { id },
      data: { status: 'approved', answer, refundId, decidedAt: now, decidedBy: actor },
    })
    const { id: orderId, number, userId } = order
    const approved = { orderId, number, userId, returnId: id, amount: plan.amount }
    await appendEvent(tx, order, 'return.approved', { ...approved, decidedAt: now.toISOString() }, now)
  })
