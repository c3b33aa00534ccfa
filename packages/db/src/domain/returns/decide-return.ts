import { z } from 'zod'
import { idempotencyKeySchema, idSchema, textSchema } from '../fields.ts'

/** What the shopper is told. */
const answer = textSchema(500)

export const approveReturnInputSchema = z.strictObject({
  id: idSchema,
  /** Whether the pieces can be sold again. */
  restock: z.boolean(),
  answer: answer.optional(),
  idempotencyKey: idempotencyKeySchema.optional(),
})
export type ApproveReturnInput = z.infer<typeof approveReturnInputSchema>

export const rejectReturnInputSchema = z.strictObject({ id: idSchema, answer })
export type RejectReturnInput = z.infer<typeof rejectReturnInputSchema>
