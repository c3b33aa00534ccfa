import { z } from 'zod'
import { idSchema, textSchema } from '../fields.ts'

/** The lists whose filters can be kept under a name. */
export const viewListSchema = z.enum([
  'orders',
  'returns',
  'products',
  'stock',
  'coupons',
  'customers',
  'audit',
])
export type ViewList = z.infer<typeof viewListSchema>

export const savedViewSchema = z.object({ id: idSchema, name: z.string(), query: z.string() })
export type SavedView = z.infer<typeof savedViewSchema>
export const savedViewsSchema = z.object({ items: z.array(savedViewSchema) })
export type SavedViews = z.infer<typeof savedViewsSchema>

export const listViewsInputSchema = z.strictObject({ list: viewListSchema })
export type ListViewsInput = z.infer<typeof listViewsInputSchema>

/** `query` is the list's own query string, without the question mark. */
export const saveViewInputSchema = z.strictObject({
  list: viewListSchema,
  name: textSchema(60),
  query: z.string().max(2_000),
})
export type SaveViewInput = z.infer<typeof saveViewInputSchema>
