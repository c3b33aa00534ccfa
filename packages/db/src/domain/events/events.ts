import { z } from 'zod'
import { idSchema, timeSchema } from '../fields.ts'
import { wonSchema } from '../won-schema.ts'

/** What the shop tells. Payloads carry ids and figures, never personal data. */

const order = { orderId: idSchema, number: z.string(), userId: idSchema }
const eventLineSchema = z.object({
  orderLineId: idSchema,
  productId: idSchema,
  variantId: idSchema,
  sku: z.string(),
  quantity: z.int(),
})

const pricedOrder = {
  ...order,
  subtotal: wonSchema,
  discount: wonSchema,
  shippingFee: wonSchema,
  total: wonSchema,
  issuedCouponId: idSchema.nullable(),
  lines: z.array(eventLineSchema.extend({ unitPrice: wonSchema, discount: wonSchema, paid: wonSchema })),
}

/** Stock and coupon are held until `expiresAt`; nothing is paid yet. */
export const orderPlacedSchema = z.object({ ...pricedOrder, placedAt: timeSchema, expiresAt: timeSchema })
export type OrderPlaced = z.infer<typeof orderPlacedSchema>

export const orderPaidSchema = z.object({ ...pricedOrder, paidAt: timeSchema })
export type OrderPaid = z.infer<typeof orderPaidSchema>

/** `paidAt` is null when the order was never paid; `lines` are the pieces that this cancelled. */
export const orderCancelledSchema = z.object({
  ...order,
  paidAt: timeSchema.nullable(),
  refunded: wonSchema,
  lines: z.array(eventLineSchema),
  cancelledAt: timeSchema,
})
export type OrderCancelled = z.infer<typeof orderCancelledSchema>

export const orderExpiredSchema = z.object({
  ...order,
  lines: z.array(eventLineSchema),
  expiredAt: timeSchema,
})
export type OrderExpired = z.infer<typeof orderExpiredSchema>

/** `amount` is the lines' amounts and the delivery fee that came back with them. */
export const orderRefundedSchema = z.object({
  ...order,
  paidAt: timeSchema,
  refundId: idSchema,
  returnId: idSchema.nullable(),
  amount: wonSchema,
  shippingFee: wonSchema,
  refundStatus: z.enum(['partial', 'full']),
  restocked: z.boolean(),
  lines: z.array(eventLineSchema.extend({ amount: wonSchema })),
  refundedAt: timeSchema,
})
export type OrderRefunded = z.infer<typeof orderRefundedSchema>

export const orderShippedSchema = z.object({
  ...order,
  carrier: z.string(),
  trackingNumber: z.string(),
  shippedAt: timeSchema,
})
export type OrderShipped = z.infer<typeof orderShippedSchema>

export const orderDeliveredSchema = z.object({ ...order, deliveredAt: timeSchema })
export type OrderDelivered = z.infer<typeof orderDeliveredSchema>

/** Staff corrected by whom, or under which number, an order is carried. */
export const orderTrackingChangedSchema = orderShippedSchema
  .omit({ shippedAt: true })
  .extend({ changedAt: timeSchema })
export type OrderTrackingChanged = z.infer<typeof orderTrackingChangedSchema>

const returned = { ...order, returnId: idSchema }
export const returnRequestedSchema = z.object({
  ...returned,
  lines: z.array(eventLineSchema),
  requestedAt: timeSchema,
})
export type ReturnRequested = z.infer<typeof returnRequestedSchema>

export const returnApprovedSchema = z.object({ ...returned, amount: wonSchema, decidedAt: timeSchema })
export type ReturnApproved = z.infer<typeof returnApprovedSchema>

export const returnRejectedSchema = z.object({ ...returned, decidedAt: timeSchema })
export type ReturnRejected = z.infer<typeof returnRejectedSchema>

export const couponIssuedSchema = z.object({
  issuedCouponId: idSchema,
  couponId: idSchema,
  userId: idSchema,
  issuedAt: timeSchema,
  expiresAt: timeSchema,
})
export type CouponIssued = z.infer<typeof couponIssuedSchema>

export const walletChargedSchema = z.object({
  userId: idSchema,
  entryId: idSchema,
  amount: wonSchema,
  balance: wonSchema,
  chargedAt: timeSchema,
})
export type WalletCharged = z.infer<typeof walletChargedSchema>

/** Points that staff gave, or took when `amount` is below zero. */
export const walletAdjustedSchema = z.object({
  userId: idSchema,
  entryId: idSchema,
  amount: wonSchema,
  balance: wonSchema,
  adjustedAt: timeSchema,
})
export type WalletAdjusted = z.infer<typeof walletAdjustedSchema>

/** What the catalogue shows of a product is no longer what it was: its words, prices, pictures, status, or stock by hand. */
export const productChangedSchema = z.object({
  productId: idSchema,
  slug: z.string(),
  category: z.string(),
  changedAt: timeSchema,
})
export type ProductChanged = z.infer<typeof productChangedSchema>

/** What every page shows is no longer what it was: the shop's name, its delivery terms, its categories. */
export const shopChangedSchema = z.object({ changedAt: timeSchema })
export type ShopChanged = z.infer<typeof shopChangedSchema>

/** Event type → the schema of its payload. Its part before the dot is not the aggregate: a return is told by its order. */
export const eventSchemas = {
  'order.placed': orderPlacedSchema,
  'order.paid': orderPaidSchema,
  'order.cancelled': orderCancelledSchema,
  'order.expired': orderExpiredSchema,
  'order.refunded': orderRefundedSchema,
  'order.shipped': orderShippedSchema,
  'order.tracking_changed': orderTrackingChangedSchema,
  'order.delivered': orderDeliveredSchema,
  'return.requested': returnRequestedSchema,
  'return.approved': returnApprovedSchema,
  'return.rejected': returnRejectedSchema,
  'coupon.issued': couponIssuedSchema,
  'wallet.charged': walletChargedSchema,
  'wallet.adjusted': walletAdjustedSchema,
  'product.changed': productChangedSchema,
  'shop.changed': shopChangedSchema,
} as const
export type EventType = keyof typeof eventSchemas
export type EventPayload<T extends EventType> = z.infer<(typeof eventSchemas)[T]>

/** An event as a consumer gets it. */
export type ShopEvent = {
  [T in EventType]: {
    id: string
    aggregate: 'order' | 'wallet' | 'coupon' | 'product' | 'shop'
    aggregateId: string
    seq: number
    position: bigint
    type: T
    payload: EventPayload<T>
    createdAt: Date
  }
}[EventType]
