import { z } from 'zod'
import { idSchema, textSchema } from '../fields.ts'
import { MAX_PIECES, productFields, underKeyField, variantFields, variantsOf } from './product-fields.ts'
import { noteProblems } from './product-problems.ts'

export const productStatusSchema = z.enum(['draft', 'active', 'archived'])

const editedVariantSchema = z.strictObject({
  ...variantFields,
  /** Null for a new one; a variant of the product that is not named here is no longer sold. */
  id: idSchema.nullable(),
  /** Pieces that came (above zero) or went (below) by hand: what sells meanwhile stays sold. */
  stockDelta: z.int().min(-MAX_PIECES).max(MAX_PIECES).default(0),
})
export type EditedVariant = z.infer<typeof editedVariantSchema>

/** A product as its editor leaves it: all of it, told from the version that was opened. */
export const updateProductInputSchema = z
  .strictObject({
    ...productFields,
    ...underKeyField,
    id: idSchema,
    version: z.int().min(1),
    status: productStatusSchema,
    variants: variantsOf(editedVariantSchema),
    /** Why stock changed by hand; needed when it did. */
    stockReason: textSchema(300).nullable().default(null),
  })
  .superRefine(noteProblems)
export type UpdateProductInput = z.infer<typeof updateProductInputSchema>

/** All that a merchant decides about a product. */
export type ProductEdit = Omit<UpdateProductInput, 'id' | 'version' | 'idempotencyKey' | 'stockReason'>

export const savedProductSchema = z.object({ id: idSchema, slug: z.string(), version: z.int() })
export type SavedProduct = z.infer<typeof savedProductSchema>
