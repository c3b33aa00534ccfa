import { sum, type Won, won } from '../money.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { RefundLines } from './change-order.ts'
import type { OrderStatus, RefundStatus } from './status.ts'

type Amount = number | bigint

/** What decides a refund of an order. */
export type RefundableOrder = {
  status: OrderStatus
  refundStatus: RefundStatus
  shippingFee: Amount
  lines: readonly RefundableLine[]
}
type RefundableLine = {
  id: string
  quantity: number
  paid: Amount
  refundedQuantity: number
  refundedAmount: Amount
}

export type RefundPlan = {
  lines: { orderLineId: string; quantity: number; amount: Won }[]
  /** The delivery fee, when it returns with this refund. */
  shippingFee: Won
  amount: Won
  /** Whether it leaves anything of the order. */
  refundStatus: 'partial' | 'full'
}

/** Shoppers refund before shipping; staff at any time after the payment. */
const REFUNDABLE: Record<'shopper' | 'staff', readonly OrderStatus[]> = {
  shopper: ['paid'],
  staff: ['paid', 'shipped', 'delivered'],
}

/**
 * What refunding these lines, or all that is left, gives back. After k pieces of a line in all, its share of what was paid
 * rounded down is given back, so the pieces add up to exactly what was paid, in any order. The delivery fee returns with the
 * refund that leaves nothing of an order that has not been shipped.
 * Refuses: ORDER_NOT_REFUNDABLE (also all that is left, when nothing is), NOT_FOUND (a line of another order),
 * REFUND_EXCEEDS_PAYMENT (more pieces than are left).
 */
export function planRefund(
  order: RefundableOrder,
  wanted: RefundLines | null,
  by: keyof typeof REFUNDABLE,
): RefundPlan {
  const { status } = order
  const pieces = wanted ? sumPieces(order, wanted) : piecesLeft(order)
  if (!REFUNDABLE[by].includes(status) || pieces.size === 0)
    throw new Refusal('ORDER_NOT_REFUNDABLE', { status })

  const lines = order.lines.flatMap((line) => {
    const quantity = pieces.get(line.id) ?? 0
    if (quantity > line.quantity - line.refundedQuantity)
      throw new Refusal('REFUND_EXCEEDS_PAYMENT', { status })
    return quantity > 0 ? [{ orderLineId: line.id, quantity, amount: amountOf(line, quantity) }] : []
  })
  const isFull = order.lines.every(
    (line) => line.refundedQuantity + (pieces.get(line.id) ?? 0) === line.quantity,
  )
  const shippingFee = won(isFull && status === 'paid' ? order.shippingFee : 0)
  const amount = won(sum(lines.map((line) => line.amount)) + shippingFee)
  return { lines, shippingFee, amount, refundStatus: isFull ? 'full' : 'partial' }
}

/** How many pieces of each line are wanted. Refuses a line of another order with NOT_FOUND. */
export function sumPieces(
  { lines }: { lines: readonly { id: string }[] },
  wanted: RefundLines,
): Map<string, number> {
  const known = new Set(lines.map(({ id }) => id))
  const pieces = new Map<string, number>()
  for (const { orderLineId, quantity } of wanted) {
    if (!known.has(orderLineId)) throw notFound()
    pieces.set(orderLineId, (pieces.get(orderLineId) ?? 0) + quantity)
  }
  return pieces
}

const piecesLeft = ({ lines }: RefundableOrder) =>
  new Map(
    lines.flatMap(({ id, quantity, refundedQuantity }) =>
      quantity > refundedQuantity ? [[id, quantity - refundedQuantity] as const] : [],
    ),
  )

function amountOf({ quantity, paid, refundedQuantity, refundedAmount }: RefundableLine, pieces: number): Won {
  const share = (BigInt(paid) * BigInt(refundedQuantity + pieces)) / BigInt(quantity)
  return won(share - BigInt(refundedAmount))
}
