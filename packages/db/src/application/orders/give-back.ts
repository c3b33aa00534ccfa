import type { RefundPlan } from '../../domain/orders/plan-refund.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { lockIssuedCoupons, type WalletRow } from '../../infrastructure/locks.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { insertPayments, setCoupons } from '../checkout/tables.ts'
import { insertEntries, setBalances } from '../wallet/write-wallets.ts'
import { appendEvent } from './append-event.ts'
import type { LockedOrder } from './lock-order.ts'
import { insertRefundLines, insertRefunds, refundLines } from './refund-tables.ts'
import { refundedEvent } from './refunded-event.ts'
import { returnStock } from './return-stock.ts'

/** An order and the wallet that it was paid from, both behind their locks, at this moment of the database. */
export type HeldOrder = { order: LockedOrder; wallet: WalletRow; now: Date }

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
 */
export async function giveBack(tx: Tx, held: HeldOrder, refund: Refund): Promise<string> {
  const { order, now } = held
  const { plan, restock } = refund
  const id = mintId()
  const paymentId = plan.amount > 0 ? mintId() : null
  if (plan.refundStatus === 'full' && order.issuedCouponId) await freeCoupon(tx, order.issuedCouponId)
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
  if (paymentId) await returnPoints(tx, held, { paymentId, amount: plan.amount, actor: refund.actor })
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
  if (restock) returnStock(tx, piecesOf(order, plan), { kind: refund.movement, actor: refund.actor, at: now })
  return id
}

async function freeCoupon(tx: Tx, id: string) {
  await lockIssuedCoupons(tx, [id])
  await setCoupons(tx, [{ id, status: 'free', orderId: null }])
}

const piecesOf = (order: LockedOrder, plan: RefundPlan) =>
  order.lines.flatMap(({ id, variantId, productId }) => {
    const planned = plan.lines.find(({ orderLineId }) => orderLineId === id)
    return planned ? [{ orderId: order.id, variantId, productId, quantity: planned.quantity }] : []
  })

type Points = { paymentId: string; amount: number; actor: string }

async function returnPoints(tx: Tx, { order, wallet, now }: HeldOrder, { paymentId, amount, actor }: Points) {
  const createdAt = sqlTime(now)
  const after = { userId: wallet.userId, seq: wallet.seq + 1 }
  const balanceAfter = Number(wallet.balance) + amount
  await setBalances(tx, [{ ...after, balance: balanceAfter }])
  await insertPayments(tx, [
    { id: paymentId, orderId: order.id, kind: 'refund', method: 'points', amount, createdAt },
  ])
  await insertEntries(tx, [
    {
      ...after,
      id: mintId(),
      kind: 'refund',
      amount,
      balanceAfter,
      orderId: order.id,
      topUpId: null,
      actor,
      createdAt,
    },
  ])
}
