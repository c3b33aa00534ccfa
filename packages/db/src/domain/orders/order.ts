import { z } from 'zod'
import { addressSchema } from '../accounts/address.ts'
import { imageSchema } from '../catalog/product.ts'
import { idSchema, localeSchema, timeSchema } from '../fields.ts'
import { pageFields, pageOf } from '../page.ts'
import { wonSchema } from '../won-schema.ts'
import { orderStatusSchema, refundStatusSchema } from './status.ts'

export const paymentSchema = z.object({
  id: idSchema,
  kind: z.enum(['capture', 'refund']),
  method: z.literal('points'),
  amount: wonSchema,
  createdAt: timeSchema,
})
export type Payment = z.infer<typeof paymentSchema>

export const orderLineSchema = z.object({
  id: idSchema,
  variantId: idSchema,
  productId: idSchema,
  slug: z.string(),
  name: z.string(),
  image: imageSchema.nullable(),
  options: z.record(z.string(), z.string()),
  quantity: z.int(),
  unitPrice: wonSchema,
  discount: wonSchema,
  paid: wonSchema,
  refundedQuantity: z.int(),
})

export const orderSchema = z.object({
  id: idSchema,
  number: z.string(),
  status: orderStatusSchema,
  refundStatus: refundStatusSchema,
  subtotal: wonSchema,
  discount: wonSchema,
  shippingFee: wonSchema,
  total: wonSchema,
  refunded: wonSchema,
  coupon: z.object({ id: idSchema, name: z.string() }).nullable(),
  shipTo: addressSchema,
  lines: z.array(orderLineSchema),
  payments: z.array(paymentSchema),
  refunds: z.array(
    z.object({
      id: idSchema,
      reason: z.string(),
      amount: wonSchema,
      lines: z.array(z.object({ orderLineId: idSchema, quantity: z.int(), amount: wonSchema })),
      restocked: z.boolean(),
      createdAt: timeSchema,
    }),
  ),
  tracking: z.object({ carrier: z.string(), number: z.string() }).nullable(),
  placedAt: timeSchema,
  paidAt: timeSchema.nullable(),
  expiresAt: timeSchema.nullable(),
  shippedAt: timeSchema.nullable(),
  deliveredAt: timeSchema.nullable(),
  cancelledAt: timeSchema.nullable(),
})
export type Order = z.infer<typeof orderSchema>

const locale = localeSchema.default('ko')
export const listOrdersInputSchema = z
  .strictObject({ ...pageFields, status: orderStatusSchema.optional(), locale })
  .default({ limit: 24, locale: 'ko' })
export type ListOrdersInput = z.infer<typeof listOrdersInputSchema>
export const orderListSchema = pageOf(orderSchema)
export type OrderList = z.infer<typeof orderListSchema>

export const orderByIdInputSchema = z.strictObject({ id: idSchema, locale })
export type OrderByIdInput = z.infer<typeof orderByIdInputSchema>

export const listPaymentsInputSchema = z.strictObject({ orderId: idSchema })
export type ListPaymentsInput = z.infer<typeof listPaymentsInputSchema>
export const paymentListSchema = z.object({
  items: z.array(paymentSchema),
  nextCursor: z.string().nullable(),
})
export type PaymentList = z.infer<typeof paymentListSchema>
