import type { RefundPreview, RefundPreviewInput } from '../../../domain/orders/change-order.ts'
import { readRefundPreview } from './read-refund-preview.ts'

/**
 * What refunding these lines, or all that is left, by staff would book now, by the same rule.
 * Refuses like the refund itself: NOT_FOUND, ORDER_NOT_REFUNDABLE, REFUND_EXCEEDS_PAYMENT.
 */
export const previewStaffRefund = ({ id, lines }: RefundPreviewInput): Promise<RefundPreview> =>
  readRefundPreview({ id }, lines, 'staff')
