import { z } from 'zod'
import { idSchema, localeSchema, timeSchema } from '../fields.ts'
import { pageFields, pageOf } from '../page.ts'
import { wonSchema } from '../won-schema.ts'
import { keySchema } from './options.ts'

export const imageSchema = z.object({
  url: z.url(),
  alt: z.string(),
  width: z.int(),
  height: z.int(),
  optionValue: z.string().nullable(),
})
export type Image = z.infer<typeof imageSchema>

export const productSchema = z.object({
  id: idSchema,
  slug: z.string(),
  name: z.string(),
  category: z.string(),
  priceFrom: wonSchema,
  priceTo: wonSchema,
  compareAt: wonSchema.nullable(),
  image: imageSchema,
  colors: z.array(z.string()),
  remaining: z.int(),
  inStock: z.boolean(),
  saleStartsAt: timeSchema.nullable(),
  saleEndsAt: timeSchema.nullable(),
  dropNumber: z.int().nullable(),
})
export type Product = z.infer<typeof productSchema>

export const variantSchema = z.object({
  id: idSchema,
  sku: z.string(),
  options: z.record(z.string(), z.string()),
  price: wonSchema,
  compareAt: wonSchema.nullable(),
  stock: z.int(),
})
export type Variant = z.infer<typeof variantSchema>

export const productPageSchema = productSchema.extend({
  description: z.string(),
  images: z.array(imageSchema),
  options: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
  variants: z.array(variantSchema),
  maxPerCustomer: z.int().nullable(),
})
export type ProductPage = z.infer<typeof productPageSchema>

export const productSortSchema = z.enum(['new', 'popular', 'price-asc', 'price-desc'])
export type ProductSort = z.infer<typeof productSortSchema>

const priceFilterSchema = z.int().min(0).max(1_000_000_000)
const valuesFilterSchema = z.array(keySchema).min(1).max(20)

export const listProductsInputSchema = z.strictObject({
  ...pageFields,
  q: z.string().trim().max(80).optional(),
  category: z.string().max(80).optional(),
  sort: productSortSchema.default('new'),
  inStock: z.boolean().optional(),
  minPrice: priceFilterSchema.optional(),
  maxPrice: priceFilterSchema.optional(),
  /** Keys of colours and of sizes, any of each: made as one variant, which is in stock if `inStock` is asked for. */
  colors: valuesFilterSchema.optional(),
  sizes: valuesFilterSchema.optional(),
  locale: localeSchema.default('ko'),
})
export type ListProductsInput = z.infer<typeof listProductsInputSchema>

export const productListSchema = pageOf(productSchema)
export type ProductList = z.infer<typeof productListSchema>

export const productInputSchema = z.union([
  z.strictObject({ id: idSchema, locale: localeSchema.default('ko') }),
  z.strictObject({ slug: z.string().min(1).max(120), locale: localeSchema.default('ko') }),
])
export type ProductInput = z.infer<typeof productInputSchema>

export const categoriesInputSchema = z
  .strictObject({ locale: localeSchema.default('ko') })
  .default({ locale: 'ko' })
export const categoriesSchema = z.object({
  items: z.array(z.object({ slug: z.string(), name: z.string(), count: z.int() })),
})
export type Categories = z.infer<typeof categoriesSchema>

export const popularWindowSchema = z.enum(['day', '3days', 'week'])
export type PopularWindow = z.infer<typeof popularWindowSchema>
export const popularInputSchema = z
  .strictObject({ window: popularWindowSchema.default('3days'), locale: localeSchema.default('ko') })
  .default({ window: '3days', locale: 'ko' })
export type PopularInput = z.infer<typeof popularInputSchema>

/** The five products that sold most in a window, and the moment this was counted. */
export const popularSchema = z.object({
  asOf: timeSchema,
  items: z.array(z.object({ rank: z.int(), sold: z.int(), product: productSchema })),
})
export type Popular = z.infer<typeof popularSchema>
