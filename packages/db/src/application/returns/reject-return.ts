import type { ChangedOrder } from '../../domain/desk-orders/change-order.ts'
import type { RejectReturnInput } from '../../domain/returns/decide-return.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { appendEvent } from '../orders/append-event.ts'
import { readChanged } from '../orders/read-changed.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import { type DeskActor, nameOf } from '../staff/staff-actor.ts'
import { holdReturn } from './hold-return.ts'

/**
 * Rejects a return: nothing is given back, and its pieces can be asked for again. Answers with where its order is left.
 * Refuses: UNAUTHORIZED, NOT_FOUND, RETURN_DECIDED.
 */
export const rejectReturn = (actor: DeskActor, { id, answer }: RejectReturnInput): Promise<ChangedOrder> =>
  actAtDesk(actor, async (tx) => {
    const { held } = await holdReturn(tx, id)
    const { order, now } = held
    await tx.return.updateMany({
      where: { id },
      data: { status: 'rejected', answer, decidedAt: now, decidedBy: nameOf(actor) },
    })
    const { id: orderId, number, userId } = order
    const rejected = { orderId, number, userId, returnId: id, decidedAt: now.toISOString() }
    await appendEvent(tx, order, 'return.rejected', rejected, now)
    await writeAudit(tx, actor, {
      action: 'return.rejected',
      subject: { type: 'return', id },
      before: { status: 'requested' },
      after: { status: 'rejected', orderId },
      reason: answer,
    })
    return readChanged(tx, orderId)
  })
