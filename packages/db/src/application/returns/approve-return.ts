import { type ChangedOrder, changedOrderSchema } from '../../domain/desk-orders/change-order.ts'
import { planRefund } from '../../domain/orders/plan-refund.ts'
import type { ApproveReturnInput } from '../../domain/returns/decide-return.ts'
import { scopeOf } from '../../infrastructure/idempotency.ts'
import { isSafeUnderKey, type Tx } from '../../infrastructure/transaction.ts'
import { underKey } from '../../infrastructure/under-key.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { appendEvent } from '../orders/append-event.ts'
import { giveBack } from '../orders/give-back.ts'
import { readChanged } from '../orders/read-changed.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import { type DeskActor, nameOf } from '../staff/staff-actor.ts'
import { holdReturn } from './hold-return.ts'

/**
 * Approves a return: what was paid for its pieces goes back to the wallet. Under a key a repeat gets the first answer; without
 * one it is refused. Answers with where its order is left.
 * Refuses: UNAUTHORIZED, IDEMPOTENCY_MISMATCH, NOT_FOUND, RETURN_DECIDED, REFUND_EXCEEDS_PAYMENT (its pieces have been refunded
 * meanwhile: reject it).
 */
export async function approveReturn(
  actor: DeskActor,
  { idempotencyKey, ...approval }: ApproveReturnInput,
): Promise<ChangedOrder> {
  const stored =
    idempotencyKey === undefined
      ? await actAtDesk(actor, async (tx) => (await approve(tx, actor, approval)).response)
      : await actAtDesk(
          actor,
          (tx) =>
            underKey(tx, scopeOf(nameOf(actor), 'returns.approve'), { ...approval, idempotencyKey }, () =>
              approve(tx, actor, approval),
            ),
          { again: isSafeUnderKey },
        )
  return changedOrderSchema.parse(JSON.parse(stored))
}

type Approval = Omit<ApproveReturnInput, 'idempotencyKey'>

async function approve(tx: Tx, actor: DeskActor, { id, restock, answer }: Approval) {
  const { held, asked } = await holdReturn(tx, id)
  const { order, now } = held
  const plan = planRefund(order, asked.lines, 'staff')
  const refundId = await giveBack(tx, held, {
    plan,
    reason: asked.reason,
    actor: nameOf(actor),
    restock,
    movement: 'return',
    returnId: id,
  })
  await tx.return.updateMany({
    where: { id },
    data: { status: 'approved', answer, refundId, decidedAt: now, decidedBy: nameOf(actor) },
  })
  const { id: orderId, number, userId } = order
  const { amount } = plan
  const approved = { orderId, number, userId, returnId: id, amount }
  await appendEvent(tx, order, 'return.approved', { ...approved, decidedAt: now.toISOString() }, now)
  await writeAudit(tx, actor, {
    action: 'return.approved',
    subject: { type: 'return', id },
    before: { status: 'requested' },
    after: { status: 'approved', orderId, refundId, amount, restocked: restock },
  })
  return { response: JSON.stringify(await readChanged(tx, orderId)), at: now }
}
