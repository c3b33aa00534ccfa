import type { AcceptedCheckout, AcceptedLine } from '../../domain/checkout/settle.ts'
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

/** Makes the paid order of an accepted checkout: its snapshots, and its payment unless there was nothing to pay. */
export function newOrder(accepted: NewOrder['accepted'], now: Date): NewOrder {
  const { subtotal, discount, shippingFee, total, shipTo, spend, request } = accepted
  const id = mintId()
  const lines = accepted.lines.map((line) => ({ ...line, id: mintId() }))
  const record: OrderRecord = {
    ...UNTOUCHED,
    id,
    number: orderNumber(id),
    subtotal,
    discount,
    shippingFee,
    total,
    shipTo,
    placedAt: now,
    paidAt: now,
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

/** What has not happened yet to an order that was just paid. */
const UNTOUCHED = {
  status: 'paid',
  refundStatus: 'none',
  refunded: 0,
  couponId: null,
  couponNameKo: null,
  couponNameEn: null,
  trackingCarrier: null,
  trackingNumber: null,
  expiresAt: null,
  shippedAt: null,
  deliveredAt: null,
  cancelledAt: null,
} as const
