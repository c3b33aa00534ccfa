import { z } from 'zod'
import { imageSchema } from '../catalog/product.ts'
import { idempotencyKeySchema, idSchema, localeSchema, textSchema, timeSchema } from '../fields.ts'
import { refundLinesSchema } from '../orders/change-order.ts'
import { pageFields, pageOf } from '../page.ts'
import { wonSchema } from '../won-schema.ts'

const locale = localeSchema.default('ko')

export const returnStatusSchema = z.enum(['requested', 'approved', 'rejected'])

/** A shopper's wish to give pieces back. `amount` is what was returned to the wallet, null until it is approved. */
export const returnSchema = z.object({
  id: idSchema,
  orderId: idSchema,
  orderNumber: z.string(),
  status: returnStatusSchema,
  reason: z.string(),
  answer: z.string().nullable(),
  amount: wonSchema.nullable(),
  lines: z.array(
    z.object({
      orderLineId: idSchema,
      name: z.string(),
      options: z.record(z.string(), z.string()),
      image: imageSchema.nullable(),
      quantity: z.int(),
    }),
  ),
  requestedAt: timeSchema,
  decidedAt: timeSchema.nullable(),
})
export type Return = z.infer<typeof returnSchema>

export const requestReturnInputSchema = z.strictObject({
  id: idSchema,
  lines: refundLinesSchema,
  reason: textSchema(500),
  idempotencyKey: idempotencyKeySchema,
  locale,
})
export type RequestReturnInput = z.infer<typeof requestReturnInputSchema>

export const listReturnsInputSchema = z
  .strictObject({ ...pageFields, orderId: idSchema.optional(), locale })
  .default({ limit: 24, locale: 'ko' })
export type ListReturnsInput = z.infer<typeof listReturnsInputSchema>
export const returnListSchema = pageOf(returnSchema)
export type ReturnList = z.infer<typeof returnListSchema>
