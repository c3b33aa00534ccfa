import { cancelOrder } from '../application/orders/cancel-order.ts'
import { refundOrder } from '../application/orders/refund-order.ts'
import { requestReturn } from '../application/returns/request-return.ts'
import { changeOrderInputSchema, type RefundLines, refundInputSchema } from '../domain/orders/change-order.ts'
import { requestReturnInputSchema } from '../domain/returns/return.ts'
import { mintId } from '../infrastructure/ids.ts'

type Shopper = { userId: string }
type Order = { id: string }

const actor = ({ userId }: Shopper) => ({ userId, sessionId: userId })
const freshKey = () => `test-${mintId()}`

/** Cancels an order as its shopper would, under a fresh key unless one is given. */
export const cancel = (shopper: Shopper, { id }: Order, idempotencyKey = freshKey()) =>
  cancelOrder(actor(shopper), changeOrderInputSchema.parse({ id, idempotencyKey }))

/** Refunds lines of an order, or all that is left, under a fresh key unless one is given. */
export const refund = (shopper: Shopper, { id }: Order, lines?: RefundLines, idempotencyKey = freshKey()) =>
  refundOrder(
    actor(shopper),
    refundInputSchema.parse({ id, lines, reason: '사이즈가 달라요', idempotencyKey }),
  )

/** Asks to return lines of an order, under a fresh key unless one is given. */
export const sendBack = (shopper: Shopper, { id }: Order, lines: RefundLines, idempotencyKey = freshKey()) =>
  requestReturn(
    actor(shopper),
    requestReturnInputSchema.parse({ id, lines, reason: '색이 달라요', idempotencyKey }),
  )
