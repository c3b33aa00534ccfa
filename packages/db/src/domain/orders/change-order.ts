import { z } from 'zod'
import { idempotencyKeySchema, idSchema, localeSchema, textSchema } from '../fields.ts'
import { wonSchema } from '../won-schema.ts'

const locale = localeSchema.default('ko')

/** Lines of an order and how many pieces of each; the same line twice is summed. */
export const refundLinesSchema = z
  .array(z.strictObject({ orderLineId: idSchema, quantity: z.int().min(1).max(99) }))
  .min(1)
  .max(50)
export type RefundLines = z.infer<typeof refundLinesSchema>

/** An order and the key of what is done to it: pay, cancel. */
export const changeOrderInputSchema = z.strictObject({
  id: idSchema,
  idempotencyKey: idempotencyKeySchema,
  locale,
})
export type ChangeOrderInput = z.infer<typeof changeOrderInputSchema>

/** Without lines, all that is left. */
export const refundInputSchema = z.strictObject({
  id: idSchema,
  lines: refundLinesSchema.optional(),
  reason: textSchema(500),
  idempotencyKey: idempotencyKeySchema,
  locale,
})
export type RefundInput = z.infer<typeof refundInputSchema>

export const refundPreviewInputSchema = z.strictObject({ id: idSchema, lines: refundLinesSchema.optional() })
export type RefundPreviewInput = z.infer<typeof refundPreviewInputSchema>

/** What a refund would book: the amount is its lines and, when it returns, the delivery fee. */
export const refundPreviewSchema = z.object({
  amount: wonSchema,
  lines: z.array(z.object({ orderLineId: idSchema, quantity: z.int(), amount: wonSchema })),
  couponReturns: z.boolean(),
  shippingFeeReturns: z.boolean(),
})
export type RefundPreview = z.infer<typeof refundPreviewSchema>
