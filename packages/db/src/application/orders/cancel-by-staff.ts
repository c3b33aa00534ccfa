import type { CancelByStaffInput, ChangedOrder } from '../../domain/desk-orders/change-order.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { type DeskActor, nameOf } from '../staff/staff-actor.ts'
import { cancelHeld } from './cancel-held.ts'
import { changeAtDesk } from './change-at-desk.ts'

/**
 * Cancels any order before it is shipped, once per key: everything that is left of it returns: points, stock, delivery fee and
 * coupon.
 * Refuses: UNAUTHORIZED, IDEMPOTENCY_MISMATCH, NOT_FOUND, ORDER_NOT_CANCELLABLE (also an order of which nothing is left).
 */
export const cancelByStaff = (actor: DeskActor, input: CancelByStaffInput): Promise<ChangedOrder> =>
  changeAtDesk(actor, 'orders.cancel', input, async (tx, held) => {
    const { reason } = input
    const { id, status } = held.order
    const amount = await cancelHeld(tx, held, { actor: nameOf(actor), reason })
    await writeAudit(tx, actor, {
      action: 'order.cancelled',
      subject: { type: 'order', id },
      before: { status },
      after: { status: 'cancelled', amount },
      reason,
    })
  })
