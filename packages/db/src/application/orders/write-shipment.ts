import { Refusal } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { writeAudit } from '../audit/write-audit.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { appendEvent } from './append-event.ts'
import { lockOrder } from './lock-order.ts'

type Shipment = { id: string; carrier: string; trackingNumber: string }

/**
 * Writes into the transaction that a paid order was handed to a carrier; returns the moment of it.
 * Refuses: NOT_FOUND, ORDER_NOT_SHIPPABLE (not paid, or nothing is left of it).
 */
export async function writeShipment(tx: Tx, actor: DeskActor, shipment: Shipment): Promise<Date> {
  const { id, carrier, trackingNumber } = shipment
  const order = await lockOrder(tx, id)
  const { status, number, userId } = order
  if (status !== 'paid' || order.refundStatus === 'full') throw new Refusal('ORDER_NOT_SHIPPABLE', { status })
  const shippedAt = await databaseNow(tx)
  await tx.order.updateMany({
    where: { id },
    data: { status: 'shipped', shippedAt, trackingCarrier: carrier, trackingNumber },
  })
  const shipped = { orderId: id, number, userId, carrier, trackingNumber, shippedAt: shippedAt.toISOString() }
  await appendEvent(tx, order, 'order.shipped', shipped, shippedAt)
  await writeAudit(tx, actor, {
    action: 'order.shipped',
    subject: { type: 'order', id },
    before: { status },
    after: { status: 'shipped', carrier, trackingNumber },
  })
  return shippedAt
}
