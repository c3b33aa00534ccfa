import type { ChangedOrder } from '../../domain/desk-orders/change-order.ts'
import type { Shipment } from '../../domain/desk-orders/ship-many.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { readChanged } from './read-changed.ts'
import { writeShipment } from './write-shipment.ts'

/**
 * Marks a paid order as shipped.
 * Refuses: UNAUTHORIZED, NOT_FOUND, ORDER_NOT_SHIPPABLE (not paid, or nothing is left of it).
 */
export const shipOrder = (actor: DeskActor, shipment: Shipment): Promise<ChangedOrder> =>
  actAtDesk(actor, async (tx) => {
    await writeShipment(tx, actor, shipment)
    return readChanged(tx, shipment.id)
  })
