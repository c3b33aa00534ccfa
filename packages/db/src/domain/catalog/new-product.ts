import { z } from 'zod'
import { localeSchema, textSchema, timeSchema } from '../fields.ts'
import { productOptionsSchema } from './options.ts'
import { problemsOf } from './product-problems.ts'

export const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const bothLocales = (max: number) => z.record(localeSchema, textSchema(max))
const priceSchema = z.int().min(0).max(100_000_000)

export const newCategorySchema = z.strictObject({
  slug: slugSchema,
  name: bothLocales(120),
  position: z.int().min(0).max(10_000).default(0),
})
export type NewCategory = z.infer<typeof newCategorySchema>

const newVariantSchema = z.strictObject({
  sku: z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,59}$/),
  /** Option key → value key; one value of every option. */
  options: z.record(z.string(), z.string()),
  price: priceSchema,
  compareAt: priceSchema.nullable().default(null),
  stock: z.int().min(0).max(1_000_000).default(0),
})

const newImageSchema = z.strictObject({
  path: z
    .string()
    .max(300)
    .regex(/^\/[a-zA-Z0-9/._-]+$/),
  alt: bothLocales(300),
  width: z.int().min(1).max(20_000),
  height: z.int().min(1).max(20_000),
  /** Key of the option value that it shows. */
  optionValue: z.string().nullable().default(null),
})

/** A product as a merchant enters it. Prices in won; with a sale window it is a drop. */
export const newProductSchema = z
  .strictObject({
    slug: slugSchema,
    category: slugSchema,
    status: z.enum(['draft', 'active']).default('draft'),
    name: bothLocales(200),
    description: bothLocales(5_000),
    options: productOptionsSchema.default([]),
    variants: z.array(newVariantSchema).min(1).max(200),
    images: z.array(newImageSchema).max(30).default([]),
    saleStartsAt: timeSchema.nullable().default(null),
    saleEndsAt: timeSchema.nullable().default(null),
    maxPerCustomer: z.int().min(1).max(99).nullable().default(null),
  })
  .superRefine((product, context) => {
    for (const { path, code } of problemsOf(product))
      context.addIssue({ code: 'custom', path, message: code, params: { code } })
  })
export type NewProduct = z.infer<typeof newProductSchema>
