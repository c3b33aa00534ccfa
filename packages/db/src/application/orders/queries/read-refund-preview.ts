import type { RefundPreview, RefundPreviewInput } from '../../../domain/orders/change-order.ts'
import { planRefund } from '../../../domain/orders/plan-refund.ts'
import { notFound } from '../../../domain/refusal.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { prisma } from '../../../infrastructure/prisma.ts'

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

/** What refunding these lines, or all that is left, would book now, by the same rule; refuses like the refund itself. */
export async function readRefundPreview(
  of: { id: string; userId?: string },
  lines: RefundPreviewInput['lines'],
  by: Parameters<typeof planRefund>[2],
): Promise<RefundPreview> {
  const [order, now] = await Promise.all([prisma.order.findFirst({ where: of, select }), databaseNow(prisma)])
  if (!order) throw notFound()
  const plan = planRefund(order, lines ?? null, by)
  const { issuedCoupon } = order
  return {
    amount: plan.amount,
    lines: plan.lines,
    couponReturns: plan.refundStatus === 'full' && issuedCoupon !== null && now < issuedCoupon.expiresAt,
    shippingFeeReturns: plan.shippingFee > 0,
  }
}
