import type { RefundPlan } from '../../domain/orders/plan-refund.ts'
import { Refusal } from '../../domain/refusal.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { appendEvent } from './append-event.ts'
import type { HeldAtDesk } from './hold-order.ts'
import { moveCoupons } from './move-coupons.ts'
import { movePoints } from './move-points.ts'
import { piecesOf } from './pieces-of.ts'
import { insertRefundLines, insertRefunds, refundLines } from './refund-tables.ts'
import { refundedEvent } from './refunded-event.ts'
import { returnStock } from './return-stock.ts'

export type Refund = {
  plan: RefundPlan
  reason: string
  actor: string
  /** Whether the pieces can be sold again, and what their movement is called. */
  restock: boolean
  movement: 'cancel' | 'refund' | 'return'
  returnId: string | null
}

/**
 * Books a planned refund: points, payment, lines, coupon, stock and event, all in the transaction that holds the locks of the
 * wallet and the order. Returns the refund's id.
 * Refuses with ORDER_NOT_REFUNDABLE when the shopper has left: nobody is there to get anything back.
 */
export async function giveBack(tx: Tx, held: HeldAtDesk, refund: Refund): Promise<string> {
  const { order, wallet, now } = held
  if (!wallet) throw new Refusal('ORDER_NOT_REFUNDABLE', { status: order.status })
  const { plan, restock } = refund
  const id = mintId()
  if (plan.refundStatus === 'full' && order.issuedCouponId)
    await moveCoupons(tx, [{ id: order.issuedCouponId, status: 'free', orderId: null }])
  await tx.order.updateMany({
    where: { id: order.id },
    data: { refunded: order.refunded + BigInt(plan.amount), refundStatus: plan.refundStatus },
  })
  await refundLines(
    tx,
    plan.lines.map(({ orderLineId, quantity, amount }) => ({
      id: orderLineId,
      quantity,
      amount,
      returned: restock ? quantity : 0,
    })),
  )
  const points = { kind: 'refund', amount: plan.amount, actor: refund.actor } as const
  const paymentId = plan.amount > 0 ? await movePoints(tx, { order, wallet, now }, points) : null
  await insertRefunds(tx, [
    {
      id,
      orderId: order.id,
      reason: refund.reason,
      amount: plan.amount,
      shippingFee: plan.shippingFee,
      restocked: Number(restock),
      actor: refund.actor,
      paymentId,
      createdAt: sqlTime(now),
    },
  ])
  await insertRefundLines(
    tx,
    plan.lines.map((line) => ({ refundId: id, ...line })),
  )
  await appendEvent(tx, order, 'order.refunded', refundedEvent(order, refund, id, now), now)
  if (!restock) return id
  const pieces = piecesOf(order, plan.lines).map((line) => ({ ...line, orderId: order.id }))
  returnStock(tx, pieces, { kind: refund.movement, actor: refund.actor, at: now })
  return id
}
