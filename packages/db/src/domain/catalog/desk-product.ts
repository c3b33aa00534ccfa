import { z } from 'zod'
import { idSchema, timeSchema } from '../fields.ts'
import { pageFields, pageOf } from '../page.ts'
import { wonSchema } from '../won-schema.ts'
import { productOptionSchema } from './options.ts'
import { productStatusSchema } from './update-product.ts'

const bothSchema = z.object({ ko: z.string(), en: z.string() })

/** A picture as the editor keeps it, and where to look at it. */
const deskPictureSchema = z.object({
  path: z.string(),
  url: z.url(),
  alt: bothSchema,
  width: z.int(),
  height: z.int(),
  optionValue: z.string().nullable(),
})

const deskVariantSchema = z.object({
  id: idSchema,
  sku: z.string(),
  options: z.record(z.string(), z.string()),
  price: wonSchema,
  compareAt: wonSchema.nullable(),
  stock: z.int(),
})

/** A product as its editor opens it, in both languages. */
export const deskProductSchema = z.object({
  id: idSchema,
  version: z.int(),
  slug: z.string(),
  category: z.string(),
  status: productStatusSchema,
  name: bothSchema,
  description: bothSchema,
  options: z.array(productOptionSchema),
  variants: z.array(deskVariantSchema),
  images: z.array(deskPictureSchema),
  saleStartsAt: timeSchema.nullable(),
  saleEndsAt: timeSchema.nullable(),
  maxPerCustomer: z.int().nullable(),
  dropNumber: z.int().nullable(),
  createdAt: timeSchema,
  updatedAt: timeSchema,
  /** Who saved it last; null when the shop itself did. */
  savedBy: z.object({ id: idSchema, name: z.string() }).nullable(),
})
export type DeskProduct = z.infer<typeof deskProductSchema>

export const deskProductSortSchema = z.enum(['new', 'updated'])
export type DeskProductSort = z.infer<typeof deskProductSortSchema>

export const listDeskProductsInputSchema = z.strictObject({
  ...pageFields,
  /** Words of its names, or the beginning of a SKU. */
  q: z.string().trim().max(80).optional(),
  status: productStatusSchema.optional(),
  category: z.string().max(80).optional(),
  /** `out`: nothing left of any variant; `low`: a variant at or below the shop's low-stock level. */
  stock: z.enum(['out', 'low']).optional(),
  /** Only products with a sale window. */
  drop: z.boolean().optional(),
  sort: deskProductSortSchema.default('new'),
})
export type ListDeskProductsInput = z.infer<typeof listDeskProductsInputSchema>

export const deskProductRowSchema = z.object({
  id: idSchema,
  slug: z.string(),
  name: bothSchema,
  category: z.object({ slug: z.string(), name: bothSchema }),
  status: productStatusSchema,
  image: z.object({ url: z.url(), alt: bothSchema }).nullable(),
  variants: z.int(),
  stock: z.int(),
  /** Variants at or below the low-stock level. */
  low: z.int(),
  priceFrom: wonSchema,
  priceTo: wonSchema,
  saleStartsAt: timeSchema.nullable(),
  saleEndsAt: timeSchema.nullable(),
  dropNumber: z.int().nullable(),
  createdAt: timeSchema,
  updatedAt: timeSchema,
})
export type DeskProductRow = z.infer<typeof deskProductRowSchema>

/** A page may be short of its limit, or empty, and still have a next one: it has then searched its share. */
export const deskProductsSchema = pageOf(deskProductRowSchema)
export type DeskProducts = z.infer<typeof deskProductsSchema>
