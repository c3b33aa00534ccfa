import { canBecome } from '../../domain/orders/status.ts'
import { Refusal } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import { appendEvent } from './append-event.ts'
import { lockOrder } from './lock-order.ts'

/** Marks a shipped order as delivered. Refuses: NOT_FOUND, ORDER_NOT_SHIPPABLE (it is not on its way). */
export const deliverOrder = ({ id }: { id: string }): Promise<void> =>
  transaction(async (tx) => {
    const order = await lockOrder(tx, id)
    const { status, number, userId } = order
    if (!canBecome(status, 'delivered')) throw new Refusal('ORDER_NOT_SHIPPABLE', { status })
    const now = await databaseNow(tx)
    await tx.order.updateMany({ where: { id }, data: { status: 'delivered', deliveredAt: now } })
    const delivered = { orderId: id, number, userId, deliveredAt: now.toISOString() }
    await appendEvent(tx, order, 'order.delivered', delivered, now)
  })
