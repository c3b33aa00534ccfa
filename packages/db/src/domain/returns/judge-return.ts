import type { RefundLines } from '../orders/change-order.ts'
import { sumPieces } from '../orders/plan-refund.ts'
import type { OrderStatus, RefundStatus } from '../orders/status.ts'
import { Refusal } from '../refusal.ts'
import { returnsEnd } from './returns-end.ts'

type Returnable = {
  status: OrderStatus
  refundStatus: RefundStatus
  deliveredAt: Date | null
  lines: readonly { id: string; quantity: number; refundedQuantity: number }[]
}
type Terms = {
  /** Pieces of a line that other open returns ask for, by line. */
  open: ReadonlyMap<string, number>
  /** For how many times 24 hours after the delivery pieces can be given back. */
  returnDays: number
  now: Date
}

/**
 * How many pieces of each line a shopper may give back. Refuses: ORDER_NOT_REFUNDABLE (not shipped, too late, or nothing left),
 * NOT_FOUND (a line of another order), REFUND_EXCEEDS_PAYMENT (pieces that are refunded or in another open return).
 */
export function judgeReturn(
  order: Returnable,
  wanted: RefundLines,
  { open, returnDays, now }: Terms,
): Map<string, number> {
  const { status, refundStatus, deliveredAt } = order
  const isShipped = status === 'shipped' || status === 'delivered'
  const isLate = deliveredAt !== null && now.getTime() >= returnsEnd(deliveredAt, returnDays)
  if (!isShipped || isLate || refundStatus === 'full') throw new Refusal('ORDER_NOT_REFUNDABLE', { status })
  const pieces = sumPieces(order, wanted)
  for (const { id, quantity, refundedQuantity } of order.lines)
    if ((pieces.get(id) ?? 0) > quantity - refundedQuantity - (open.get(id) ?? 0))
      throw new Refusal('REFUND_EXCEEDS_PAYMENT', { status })
  return pieces
}
