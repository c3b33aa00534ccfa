import { z } from 'zod'
import { idempotencyKeySchema, idSchema, textSchema } from '../fields.ts'
import { Refusal } from '../refusal.ts'

const MAX_ADJUSTMENT = 1_000_000

/** A change of stock by hand: pieces found (above zero) or lost (below), and why. */
export const adjustStockInputSchema = z.strictObject({
  variantId: idSchema,
  delta: z
    .int()
    .min(-MAX_ADJUSTMENT)
    .max(MAX_ADJUSTMENT)
    .refine((delta) => delta !== 0),
  reason: textSchema(300),
  idempotencyKey: idempotencyKeySchema,
})
export type AdjustStockInput = z.infer<typeof adjustStockInputSchema>

export const adjustedStockSchema = z.object({ variantId: idSchema, stock: z.int() })
export type AdjustedStock = z.infer<typeof adjustedStockSchema>

/** The stock after an adjustment. Refuses with OUT_OF_STOCK to take away more than there is. */
export function adjusted(variantId: string, stock: number, delta: number): number {
  const after = stock + delta
  if (after >= 0) return after
  const problem = stock === 0 ? 'SOLD_OUT' : 'NOT_ENOUGH'
  throw new Refusal('OUT_OF_STOCK', {
    lines: [{ variantId, requested: -delta, available: stock, problem }],
  })
}
