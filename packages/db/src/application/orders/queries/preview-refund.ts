import type { RefundPreview, RefundPreviewInput } from '../../../domain/orders/change-order.ts'
import { planRefund } from '../../../domain/orders/plan-refund.ts'
import { notFound } from '../../../domain/refusal.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../../accounts/actor.ts'

const select = {
  status: true,
  refundStatus: true,
  shippingFee: true,
  issuedCoupon: { select: { expiresAt: true } },
  lines: {
    select: { id: true, quantity: true, paid: true, refundedQuantity: true, refundedAmount: true },
    orderBy: { position: 'asc' },
  },
} as const

/**
 * What refunding these lines, or all that is left, would book now, by the same rule. Refuses like the refund itself:
 * NOT_FOUND, ORDER_NOT_REFUNDABLE, REFUND_EXCEEDS_PAYMENT.
 */
export async function previewRefund(
  { userId }: Actor,
  { id, lines }: RefundPreviewInput,
): Promise<RefundPreview> {
  const [order, now] = await Promise.all([
    prisma.order.findFirst({ where: { id, userId }, select }),
    databaseNow(prisma),
  ])
  if (!order) throw notFound()
  const plan = planRefund(order, lines ?? null, 'shopper')
  const { issuedCoupon } = order
  return {
    amount: plan.amount,
    lines: plan.lines,
    couponReturns: plan.refundStatus === 'full' && issuedCoupon !== null && now < issuedCoupon.expiresAt,
    shippingFeeReturns: plan.shippingFee > 0,
  }
}
