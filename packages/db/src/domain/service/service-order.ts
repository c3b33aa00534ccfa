import { z } from 'zod'
import { idSchema, timeSchema } from '../fields.ts'
import { orderStatusSchema, refundStatusSchema } from '../orders/status.ts'
import { pageFields, pageOf } from '../page.ts'
import { wonSchema } from '../won-schema.ts'

/** An order as services read it: ids and figures, nothing that a person typed. */
export const serviceOrderSchema = z.object({
  id: idSchema,
  number: z.string(),
  userId: idSchema,
  status: orderStatusSchema,
  refundStatus: refundStatusSchema,
  subtotal: wonSchema,
  discount: wonSchema,
  shippingFee: wonSchema,
  total: wonSchema,
  refunded: wonSchema,
  couponId: idSchema.nullable(),
  issuedCouponId: idSchema.nullable(),
  lines: z.array(
    z.object({
      id: idSchema,
      productId: idSchema,
      variantId: idSchema,
      sku: z.string(),
      quantity: z.int(),
      unitPrice: wonSchema,
      discount: wonSchema,
      paid: wonSchema,
      refundedQuantity: z.int(),
      refundedAmount: wonSchema,
    }),
  ),
  placedAt: timeSchema,
  paidAt: timeSchema.nullable(),
  expiresAt: timeSchema.nullable(),
  shippedAt: timeSchema.nullable(),
  deliveredAt: timeSchema.nullable(),
  cancelledAt: timeSchema.nullable(),
})
export type ServiceOrder = z.infer<typeof serviceOrderSchema>

/** Orders that were placed at or after `from` and before `to`. */
export const listServiceOrdersInputSchema = z
  .strictObject({
    ...pageFields,
    status: orderStatusSchema.optional(),
    from: timeSchema.optional(),
    to: timeSchema.optional(),
  })
  .default({ limit: 24 })
export type ListServiceOrdersInput = z.infer<typeof listServiceOrdersInputSchema>
export const serviceOrderPageSchema = pageOf(serviceOrderSchema)
export type ServiceOrderPage = z.infer<typeof serviceOrderPageSchema>

export const serviceOrderByIdInputSchema = z.strictObject({ id: idSchema })
export type ServiceOrderById = z.infer<typeof serviceOrderByIdInputSchema>
