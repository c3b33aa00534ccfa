import type { ChangedOrder } from '../../domain/desk-orders/change-order.ts'
import { canBecome } from '../../domain/orders/status.ts'
import { Refusal } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { appendEvent } from './append-event.ts'
import { lockOrder } from './lock-order.ts'
import { readChanged } from './read-changed.ts'

/** Marks a shipped order as delivered. Refuses: UNAUTHORIZED, NOT_FOUND, ORDER_NOT_SHIPPABLE (it is not on its way). */
export const deliverOrder = (actor: DeskActor, { id }: { id: string }): Promise<ChangedOrder> =>
  actAtDesk(actor, async (tx) => {
    const order = await lockOrder(tx, id)
    const { status, number, userId } = order
    if (!canBecome(status, 'delivered')) throw new Refusal('ORDER_NOT_SHIPPABLE', { status })
    const now = await databaseNow(tx)
    await tx.order.updateMany({ where: { id }, data: { status: 'delivered', deliveredAt: now } })
    const delivered = { orderId: id, number, userId, deliveredAt: now.toISOString() }
    await appendEvent(tx, order, 'order.delivered', delivered, now)
    await writeAudit(tx, actor, {
      action: 'order.delivered',
      subject: { type: 'order', id },
      before: { status },
      after: { status: 'delivered' },
    })
    return readChanged(tx, id)
  })
