import type { RefundPreview, RefundPreviewInput } from '../../../domain/orders/change-order.ts'
import type { Actor } from '../../accounts/actor.ts'
import { readRefundPreview } from './read-refund-preview.ts'

/**
 * What refunding these lines, or all that is left, of one of the shopper's own orders would book now, by the same rule.
 * Refuses like the refund itself: NOT_FOUND, ORDER_NOT_REFUNDABLE, REFUND_EXCEEDS_PAYMENT.
 */
export const previewRefund = ({ userId }: Actor, { id, lines }: RefundPreviewInput): Promise<RefundPreview> =>
  readRefundPreview({ id, userId }, lines, 'shopper')
