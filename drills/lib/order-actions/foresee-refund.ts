import type { OrderStatus } from '@firstcome/db/domain/orders/status'
import type { Reason } from '@firstcome/db/domain/refusal'
import { giveBack, piecesLeft, piecesOf, type Wish } from './give-back.ts'
import type { Model, ModelOrder } from './model.ts'

type Terms = {
  /** Null for all that is left. */
  wish: Wish | null
  /** In which statuses an order is refunded. */
  statuses: readonly OrderStatus[]
  restock: boolean
}

/** Refunds pieces of an order of the model, or names the reason for which the shop must refuse it. */
export function foreseeRefund(
  model: Model,
  order: ModelOrder | undefined,
  { wish, statuses, restock }: Terms,
): Reason | null {
  if (!order) return 'NOT_FOUND'
  const left = piecesLeft(order)
  const pieces = wish ? piecesOf(order, wish) : left
  if (!pieces) return 'NOT_FOUND'
  const isNothing = pieces.every((quantity) => quantity === 0)
  if (!statuses.includes(order.status) || isNothing) return 'ORDER_NOT_REFUNDABLE'
  if (pieces.some((quantity, line) => quantity > (left[line] ?? 0))) return 'REFUND_EXCEEDS_PAYMENT'
  giveBack(model, order, pieces, restock)
  return null
}
