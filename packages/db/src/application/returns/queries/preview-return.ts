import type { RefundPreview } from '../../../domain/orders/change-order.ts'
import { notFound, Refusal } from '../../../domain/refusal.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { readRefundPreview } from '../../orders/queries/read-refund-preview.ts'

/**
 * What approving a return would book now. Refuses like the approval: NOT_FOUND, RETURN_DECIDED, REFUND_EXCEEDS_PAYMENT.
 */
export async function previewReturn({ id }: { id: string }): Promise<RefundPreview> {
  const asked = await prisma.return.findUnique({
    where: { id },
    select: { orderId: true, status: true, lines: { select: { orderLineId: true, quantity: true } } },
  })
  if (!asked) throw notFound()
  if (asked.status !== 'requested') throw new Refusal('RETURN_DECIDED', null)
  return readRefundPreview({ id: asked.orderId }, asked.lines, 'staff')
}
