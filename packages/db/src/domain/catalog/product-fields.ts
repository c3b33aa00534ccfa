import { z } from 'zod'
import { idempotencyKeySchema, localeSchema, textSchema, timeSchema } from '../fields.ts'
import { productOptionsSchema, variantOptionsSchema } from './options.ts'

/** What a merchant enters of a product, field by field; what the fields get wrong together says `problemsOf`. */

export const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

export const bothLocales = (max: number) => z.record(localeSchema, textSchema(max))

export const MAX_PIECES = 1_000_000
export const skuSchema = z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,59}$/)
export const priceSchema = z.int().min(0).max(100_000_000)

export const variantFields = {
  sku: skuSchema,
  /** Option key → value key; one value of every option. */
  options: variantOptionsSchema,
  price: priceSchema,
  compareAt: priceSchema.nullable().default(null),
}

/** A picture by its path below the shop's origin, described in both languages. */
export const pictureSchema = z.strictObject({
  path: z
    .string()
    .max(300)
    .regex(/^(\/[a-zA-Z0-9_-][a-zA-Z0-9._-]*)+$/),
  alt: bothLocales(300),
  width: z.int().min(1).max(20_000),
  height: z.int().min(1).max(20_000),
  /** Key of the option value that it shows. */
  optionValue: z.string().nullable().default(null),
})

/** How many pieces of it one customer may buy. */
export const limitSchema = z.int().min(1).max(99)

/** Which drop of the label it is sold in; pieces of one drop share it. */
export const dropNumberSchema = z.int().min(1).max(9_999)

export const productFields = {
  slug: slugSchema,
  category: slugSchema,
  name: bothLocales(200),
  description: bothLocales(5_000),
  options: productOptionsSchema.default([]),
  images: z.array(pictureSchema).max(30).default([]),
  saleStartsAt: timeSchema.nullable().default(null),
  saleEndsAt: timeSchema.nullable().default(null),
  maxPerCustomer: limitSchema.nullable().default(null),
  dropNumber: dropNumberSchema.nullable().default(null),
}

export const variantsOf = <T extends z.ZodType>(variant: T) => z.array(variant).min(1).max(200)

/** A change that may move stock is made once per key. */
export const underKeyField = { idempotencyKey: idempotencyKeySchema }
