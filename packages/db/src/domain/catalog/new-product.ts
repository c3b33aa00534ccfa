import { z } from 'zod'
import { MAX_PIECES, productFields, underKeyField, variantFields, variantsOf } from './product-fields.ts'
import { noteProblems } from './product-problems.ts'

const fields = {
  ...productFields,
  status: z.enum(['draft', 'active']).default('draft'),
  variants: variantsOf(
    z.strictObject({ ...variantFields, stock: z.int().min(0).max(MAX_PIECES).default(0) }),
  ),
}

/** A product as a merchant enters it. Prices in won; with a sale window it is a drop. */
export const newProductSchema = z.strictObject(fields).superRefine(noteProblems)
export type NewProduct = z.infer<typeof newProductSchema>

export const createProductInputSchema = z
  .strictObject({ ...fields, ...underKeyField })
  .superRefine(noteProblems)
export type CreateProductInput = z.infer<typeof createProductInputSchema>
