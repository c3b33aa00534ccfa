import { transaction } from '../../infrastructure/transaction.ts'
import { appendEvent } from '../orders/append-event.ts'
import { holdReturn } from './hold-return.ts'

type Rejection = {
  id: string
  /** What the shopper is told. */
  answer: string
}

/** Rejects a return: nothing is given back, and its pieces can be asked for again. Refuses: NOT_FOUND, RETURN_DECIDED. */
export const rejectReturn = (actor: `staff:${string}`, { id, answer }: Rejection): Promise<void> =>
  transaction(async (tx) => {
    const { held } = await holdReturn(tx, id)
    const { order, now } = held
    await tx.return.updateMany({
      where: { id },
      data: { status: 'rejected', answer, decidedAt: now, decidedBy: actor },
    })
    const { id: orderId, number, userId } = order
    const rejected = { orderId, number, userId, returnId: id, decidedAt: now.toISOString() }
    await appendEvent(tx, order, 'return.rejected', rejected, now)
  })
