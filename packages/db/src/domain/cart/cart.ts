import { z } from 'zod'
import { imageSchema } from '../catalog/product.ts'
import { idSchema, localeSchema } from '../fields.ts'
import { wonSchema } from '../won-schema.ts'
import { MAX_LINES, MAX_QUANTITY } from './limits.ts'

export const lineSchema = z.strictObject({ variantId: idSchema, quantity: z.int().min(1).max(MAX_QUANTITY) })
export type Line = z.infer<typeof lineSchema>

/** Lines as a caller sends them: at most 50, the same variant twice is summed, each variant 1–99 pieces. */
export const linesSchema = z
  .array(lineSchema)
  .min(1)
  .max(MAX_LINES)
  .transform(sumLines)
  .refine((lines) => lines.every((line) => line.quantity <= MAX_QUANTITY))

/** One line per variant, quantities added, in order of first appearance. */
export function sumLines(lines: readonly Line[]): Line[] {
  const quantities = new Map<string, number>()
  for (const { variantId, quantity } of lines)
    quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity)
  return Array.from(quantities, ([variantId, quantity]) => ({ variantId, quantity }))
}

export const lineProblemSchema = z.enum([
  'SOLD_OUT',
  'NOT_ENOUGH',
  'PRICE_CHANGED',
  'UNAVAILABLE',
  'NOT_ON_SALE',
  'PURCHASE_LIMIT',
])

export const cartLineSchema = z.object({
  variantId: idSchema,
  productId: idSchema,
  slug: z.string(),
  name: z.string(),
  image: imageSchema.nullable(),
  options: z.record(z.string(), z.string()),
  quantity: z.int(),
  unitPrice: wonSchema,
  lineTotal: wonSchema,
  stock: z.int(),
  problem: lineProblemSchema.nullable(),
})
export type CartLine = z.infer<typeof cartLineSchema>

/** `capped` names the lines whose quantity was cut down to what a cart may hold, with what had been asked for. */
export const cartSchema = z.object({
  lines: z.array(cartLineSchema),
  subtotal: wonSchema,
  capped: z.array(z.object({ variantId: idSchema, requested: z.int(), quantity: z.int() })),
})
export type Cart = z.infer<typeof cartSchema>

const locale = localeSchema.default('ko')
export const getCartInputSchema = z.strictObject({ locale }).default({ locale: 'ko' })
export const setCartLineInputSchema = z.strictObject({
  variantId: idSchema,
  quantity: z.int().min(0).max(MAX_QUANTITY),
  locale,
})
export const mergeCartInputSchema = z.strictObject({
  guestCartId: idSchema,
  lines: z.array(lineSchema).max(MAX_LINES).transform(sumLines),
  locale,
})
export type SetCartLineInput = z.infer<typeof setCartLineInputSchema>
export type MergeCartInput = z.infer<typeof mergeCartInputSchema>
