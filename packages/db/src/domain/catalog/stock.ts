import { z } from 'zod'
import { idempotencyKeySchema, idSchema, textSchema, timeSchema } from '../fields.ts'
import { pageFields, pageOf } from '../page.ts'
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

const bothSchema = z.object({ ko: z.string(), en: z.string() })

/** A variant as the stock pages name it. */
const stockedVariantSchema = z.object({
  id: idSchema,
  sku: z.string(),
  /** The names of its option values, in the product's order. */
  options: z.object({ ko: z.array(z.string()), en: z.array(z.string()) }),
  product: z.object({ id: idSchema, name: bothSchema }),
})

/** A variant, and how many pieces of it are left. */
export const variantStockSchema = stockedVariantSchema.extend({ stock: z.int() })
export type VariantStock = z.infer<typeof variantStockSchema>

export const movementKindSchema = z.enum([
  'sale',
  'cancel',
  'refund',
  'return',
  'adjustment',
  'hold',
  'release',
])

/** Why stock changed once: by whom, for which order or reason, and what it was before and after. */
export const movementSchema = z.object({
  id: idSchema,
  kind: movementKindSchema,
  delta: z.int(),
  before: z.int(),
  after: z.int(),
  variant: stockedVariantSchema,
  actor: z.enum(['shopper', 'staff', 'system']),
  /** Who of the staff it was. */
  staff: z.object({ id: idSchema, name: z.string() }).nullable(),
  order: z.object({ id: idSchema, number: z.string() }).nullable(),
  reason: z.string().nullable(),
  at: timeSchema,
})
export type Movement = z.infer<typeof movementSchema>

export const listMovementsInputSchema = z.strictObject({
  ...pageFields,
  variantId: idSchema.optional(),
  kind: movementKindSchema.optional(),
})
export type ListMovementsInput = z.infer<typeof listMovementsInputSchema>

/** A page may be short of its limit and still have a next one: it has then searched its share. */
export const movementsSchema = pageOf(movementSchema)
export type Movements = z.infer<typeof movementsSchema>

export const listLowStockInputSchema = z.strictObject({ ...pageFields })
export type ListLowStockInput = z.infer<typeof listLowStockInputSchema>

export const lowStockSchema = pageOf(
  stockedVariantSchema.extend({
    stock: z.int(),
    image: z.object({ url: z.url(), alt: bothSchema }).nullable(),
  }),
).extend({ lowStockLevel: z.int() })
export type LowStock = z.infer<typeof lowStockSchema>
