import type { AcceptedCheckout, AcceptedLine } from '../../domain/checkout/settle.ts'
import { holdUntil } from '../../domain/orders/hold.ts'
import { orderNumber } from '../../domain/orders/number.ts'
import type { Order } from '../../domain/orders/order.ts'
import { mintId } from '../../infrastructure/ids.ts'
import type { DescribedOffer } from '../cart/read-offers.ts'
import { type OrderRecord, presentOrder } from '../orders/present-order.ts'
import type { LaneRequest } from './lane-request.ts'

/** An accepted checkout with the ids of what is about to be written, and the answer that its shopper gets. */
export type NewOrder = {
  accepted: AcceptedCheckout<DescribedOffer, LaneRequest>
  record: OrderRecord
  lines: (AcceptedLine<DescribedOffer> & { id: string })[]
  answer: Order
}

/** Makes the order of an accepted checkout, paid or held: its snapshots, and its payment unless there is nothing to pay now. */
export function newOrder(accepted: NewOrder['accepted'], now: Date): NewOrder {
  const { subtotal, discount, shippingFee, total, shipTo, coupon, spend, request } = accepted
  const id = mintId()
  const lines = accepted.lines.map((line) => ({ ...line, id: mintId() }))
  const record: OrderRecord = {
    ...UNTOUCHED,
    status: request.hold ? 'pending_payment' : 'paid',
    id,
    number: orderNumber(id),
    subtotal,
    discount,
    shippingFee,
    total,
    couponId: coupon?.couponId ?? null,
    couponNameKo: coupon?.nameKo ?? null,
    couponNameEn: coupon?.nameEn ?? null,
    shipTo,
    placedAt: now,
    paidAt: request.hold ? null : now,
    expiresAt: request.hold ? holdUntil(now) : null,
    lines: lines.map(({ id, variantId, offer, quantity, unitPrice, discount, paid }) => ({
      ...offer,
      id,
      variantId,
      quantity,
      unitPrice,
      discount,
      paid,
      refundedQuantity: 0,
    })),
    payments: spend
      ? [{ id: mintId(), kind: 'capture', method: 'points', amount: total, createdAt: now }]
      : [],
    refunds: [],
  }
  return { accepted, record, lines, answer: presentOrder(record, request.locale) }
}

/** What has not happened yet to a new order. */
const UNTOUCHED = {
  refundStatus: 'none',
  refunded: 0,
  trackingCarrier: null,
  trackingNumber: null,
  shippedAt: null,
  deliveredAt: null,
  cancelledAt: null,
} as const
