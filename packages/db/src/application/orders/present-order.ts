import type { Address } from '../../domain/accounts/address.ts'
import type { Locale } from '../../domain/fields.ts'
import { won } from '../../domain/money.ts'
import type { Order, Payment } from '../../domain/orders/order.ts'
import type { OrderStatus, RefundStatus } from '../../domain/orders/status.ts'
import { type LineSnapshot, presentSnapshot } from './present-snapshot.ts'

type Amount = number | bigint

/** A line of an order as it was placed. */
export type OrderLineRecord = LineSnapshot & {
  id: string
  variantId: string
  productId: string
  slug: string
  quantity: number
  unitPrice: number
  discount: Amount
  paid: Amount
  refundedQuantity: number
}

export type PaymentRecord = {
  id: string
  kind: 'capture' | 'refund'
  method: 'points'
  amount: Amount
  createdAt: Date
}

export type RefundRecord = {
  id: string
  reason: string
  amount: Amount
  restocked: boolean
  createdAt: Date
  lines: readonly { orderLineId: string; quantity: number; amount: Amount }[]
}

/** An order with its lines by position and its payments and refunds by time; the address is already decrypted. */
export type OrderRecord = {
  id: string
  number: string
  status: OrderStatus
  refundStatus: RefundStatus
  subtotal: Amount
  discount: Amount
  shippingFee: Amount
  total: Amount
  refunded: Amount
  couponId: string | null
  couponNameKo: string | null
  couponNameEn: string | null
  shipTo: Address
  trackingCarrier: string | null
  trackingNumber: string | null
  placedAt: Date
  paidAt: Date | null
  expiresAt: Date | null
  shippedAt: Date | null
  deliveredAt: Date | null
  cancelledAt: Date | null
  lines: readonly OrderLineRecord[]
  payments: readonly PaymentRecord[]
  refunds: readonly RefundRecord[]
}

/** An order as the API shows it, in the reader's language. Fields always come in this order: answers are compared as bytes. */
export const presentOrder = (order: OrderRecord, locale: Locale): Order => ({
  id: order.id,
  number: order.number,
  status: order.status,
  refundStatus: order.refundStatus,
  subtotal: won(order.subtotal),
  discount: won(order.discount),
  shippingFee: won(order.shippingFee),
  total: won(order.total),
  refunded: won(order.refunded),
  coupon: presentCoupon(order, locale),
  shipTo: presentAddress(order.shipTo),
  lines: order.lines.map((line) => presentLine(line, locale)),
  payments: order.payments.map(presentPayment),
  refunds: order.refunds.map(presentRefund),
  tracking: presentTracking(order),
  placedAt: order.placedAt.toISOString(),
  paidAt: order.paidAt?.toISOString() ?? null,
  expiresAt: order.expiresAt?.toISOString() ?? null,
  shippedAt: order.shippedAt?.toISOString() ?? null,
  deliveredAt: order.deliveredAt?.toISOString() ?? null,
  cancelledAt: order.cancelledAt?.toISOString() ?? null,
})

/** A line of an order as the API shows it. */
export const presentLine = (line: OrderLineRecord, locale: Locale): Order['lines'][number] => ({
  id: line.id,
  variantId: line.variantId,
  productId: line.productId,
  slug: line.slug,
  ...presentSnapshot(line, locale),
  quantity: line.quantity,
  unitPrice: won(line.unitPrice),
  discount: won(line.discount),
  paid: won(line.paid),
  refundedQuantity: line.refundedQuantity,
})

/** A payment as the API shows it. */
export const presentPayment = (payment: PaymentRecord): Payment => ({
  id: payment.id,
  kind: payment.kind,
  method: payment.method,
  amount: won(payment.amount),
  createdAt: payment.createdAt.toISOString(),
})

/** A refund as the API shows it. */
export const presentRefund = (refund: RefundRecord): Order['refunds'][number] => ({
  id: refund.id,
  reason: refund.reason,
  amount: won(refund.amount),
  lines: refund.lines.map(({ orderLineId, quantity, amount }) => ({
    orderLineId,
    quantity,
    amount: won(amount),
  })),
  restocked: refund.restocked,
  createdAt: refund.createdAt.toISOString(),
})

function presentCoupon({ couponId, couponNameKo, couponNameEn }: OrderRecord, locale: Locale) {
  const name = locale === 'en' ? couponNameEn : couponNameKo
  return couponId !== null && name !== null ? { id: couponId, name } : null
}

const presentAddress = ({ recipient, phone, postalCode, line1, line2, note }: Address): Address => ({
  recipient,
  phone,
  postalCode,
  line1,
  line2,
  note,
})

const presentTracking = ({ trackingCarrier, trackingNumber }: OrderRecord) =>
  trackingCarrier !== null && trackingNumber !== null
    ? { carrier: trackingCarrier, number: trackingNumber }
    : null
