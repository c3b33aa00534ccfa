import { z } from 'zod'
import { idempotencyKeySchema, idSchema } from '../fields.ts'
import { type Won, won } from '../money.ts'
import { assertAffordable } from '../wallet/assert-affordable.ts'
import { wonSchema } from '../won-schema.ts'

/** The most points that staff give or take at a time, in won. */
export const ADJUST_MAX = 1_000_000

export const adjustPointsInputSchema = z.strictObject({
  id: idSchema,
  /** Won to give, or to take when below zero. */
  amount: z
    .int()
    .min(-ADJUST_MAX)
    .max(ADJUST_MAX)
    .refine((amount) => amount !== 0),
  reason: z.string().trim().min(3).max(300),
  idempotencyKey: idempotencyKeySchema,
})
export type AdjustPointsInput = z.infer<typeof adjustPointsInputSchema>

export const adjustedPointsSchema = z.object({ balance: wonSchema, entryId: idSchema })
export type AdjustedPoints = z.infer<typeof adjustedPointsSchema>

/** The balance after an adjustment. Refuses with INSUFFICIENT_POINTS to take more than there is. */
export function adjustedBalance(balance: Won, amount: number): Won {
  assertAffordable(balance, won(-amount))
  return won(balance + amount)
}
