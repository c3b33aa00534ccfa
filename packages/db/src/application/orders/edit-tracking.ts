import type { ChangedOrder, EditTrackingInput } from '../../domain/desk-orders/change-order.ts'
import { Refusal } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { appendEvent } from './append-event.ts'
import { lockOrder } from './lock-order.ts'
import { readChanged } from './read-changed.ts'

/**
 * Corrects the carrier or the tracking number of an order that was shipped.
 * Refuses: UNAUTHORIZED, NOT_FOUND, ORDER_NOT_SHIPPABLE (not shipped yet), VERSION_CONFLICT (with the tracking as it is now).
 */
export const editTracking = (actor: DeskActor, input: EditTrackingInput): Promise<ChangedOrder> =>
  actAtDesk(actor, async (tx) => {
    const { id, carrier, trackingNumber } = input
    const order = await lockOrder(tx, id)
    const { status, number, userId, eventSeq } = order
    const known = await tx.order.findUniqueOrThrow({
      where: { id },
      select: { trackingCarrier: true, trackingNumber: true },
    })
    if (known.trackingCarrier === null) throw new Refusal('ORDER_NOT_SHIPPABLE', { status })
    const before = { carrier: known.trackingCarrier, trackingNumber: known.trackingNumber }
    if (input.version !== eventSeq)
      throw new Refusal('VERSION_CONFLICT', { current: { ...before, version: eventSeq } })
    const now = await databaseNow(tx)
    await tx.order.updateMany({ where: { id }, data: { trackingCarrier: carrier, trackingNumber } })
    const changed = { orderId: id, number, userId, carrier, trackingNumber, changedAt: now.toISOString() }
    await appendEvent(tx, order, 'order.tracking_changed', changed, now)
    await writeAudit(tx, actor, {
      action: 'order.tracking_changed',
      subject: { type: 'order', id },
      before,
      after: { carrier, trackingNumber },
    })
    return readChanged(tx, id)
  })
