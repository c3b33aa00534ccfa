import type { ChangedOrder } from '../../domain/desk-orders/change-order.ts'
import { won } from '../../domain/money.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/** Where this transaction leaves an order that it holds. */
export async function readChanged(tx: Tx, id: string): Promise<ChangedOrder> {
  const { eventSeq, refunded, ...order } = await tx.order.findUniqueOrThrow({
    where: { id },
    select: { id: true, eventSeq: true, status: true, refundStatus: true, refunded: true },
  })
  return { ...order, version: eventSeq, refunded: won(refunded) }
}
