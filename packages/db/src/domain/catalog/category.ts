import { z } from 'zod'
import { idSchema } from '../fields.ts'
import { bothLocales, slugSchema } from './product-fields.ts'

/** A new category goes to the end of the shop's menu. */
export const createCategoryInputSchema = z.strictObject({ slug: slugSchema, name: bothLocales(120) })
export type CreateCategoryInput = z.infer<typeof createCategoryInputSchema>

export const createdCategorySchema = z.object({ id: idSchema, slug: z.string() })
export type CreatedCategory = z.infer<typeof createdCategorySchema>

export const updateCategoryInputSchema = createCategoryInputSchema.extend({
  id: idSchema,
  version: z.int().min(1),
})
export type UpdateCategoryInput = z.infer<typeof updateCategoryInputSchema>

/** All categories, in the order in which the shop is to name them. */
export const reorderCategoriesInputSchema = z.strictObject({ ids: z.array(idSchema).min(1).max(500) })
export type ReorderCategoriesInput = z.infer<typeof reorderCategoriesInputSchema>

export const deskCategorySchema = z.object({
  id: idSchema,
  slug: z.string(),
  name: z.object({ ko: z.string(), en: z.string() }),
  /** Products in it, whatever their status. */
  products: z.int(),
  version: z.int(),
})
export type DeskCategory = z.infer<typeof deskCategorySchema>

export const deskCategoriesSchema = z.object({ items: z.array(deskCategorySchema) })
export type DeskCategories = z.infer<typeof deskCategoriesSchema>
