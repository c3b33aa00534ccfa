import { Refusal } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import { appendEvent } from './append-event.ts'
import { lockOrder } from './lock-order.ts'

type Shipment = { id: string; carrier: string; trackingNumber: string }

/** Marks a paid order as shipped. Refuses: NOT_FOUND, ORDER_NOT_SHIPPABLE (not paid, or nothing is left of it). */
export const shipOrder = ({ id, carrier, trackingNumber }: Shipment): Promise<void> =>
  transaction(async (tx) => {
    const order = await lockOrder(tx, id)
    const { status, number, userId } = order
    if (status !== 'paid' || order.refundStatus === 'full')
      throw new Refusal('ORDER_NOT_SHIPPABLE', { status })
    const now = await databaseNow(tx)
    await tx.order.updateMany({
      where: { id },
      data: { status: 'shipped', shippedAt: now, trackingCarrier: carrier, trackingNumber },
    })
    const shipped = { orderId: id, number, userId, carrier, trackingNumber, shippedAt: now.toISOString() }
    await appendEvent(tx, order, 'order.shipped', shipped, now)
  })
