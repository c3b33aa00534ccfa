import { z } from 'zod'
import { textSchema } from '../../fields.ts'
import {
  dropNumberSchema,
  limitSchema,
  MAX_PIECES,
  priceSchema,
  skuSchema,
  slugSchema,
} from '../product-fields.ts'
import { productStatusSchema } from '../update-product.ts'

/** A dash empties what may be empty; an empty cell leaves it as it is. */
const NONE = '-'

const number = (schema: z.ZodType<number, number>) =>
  z
    .string()
    .regex(/^-?\d[\d,]*$/)
    .transform((text) => Number(text.replaceAll(',', '')))
    .pipe(schema)

const orNone = <T>(schema: z.ZodType<T, string>) => z.union([z.literal(NONE).transform(() => null), schema])

/** A moment as ISO 8601 tells it, or a day and time in Seoul. */
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/)
  .transform((text) => {
    const hasZone = /(Z|[+-]\d{2}:\d{2})$/.test(text)
    return new Date(`${text.replace(' ', 'T')}${hasZone ? '' : '+09:00'}`)
  })
  .refine((time) => !Number.isNaN(time.getTime()))
  .transform((time) => time.toISOString())

const option = textSchema(60)

/** What a sheet of products may hold, column by column: a row for each variant, told apart by slug and SKU. */
export const importColumns = {
  slug: slugSchema,
  sku: skuSchema,
  status: productStatusSchema,
  category: slugSchema,
  name_ko: textSchema(200),
  name_en: textSchema(200),
  description_ko: textSchema(5_000),
  description_en: textSchema(5_000),
  option1_ko: option,
  option1_en: option,
  value1_ko: option,
  value1_en: option,
  option2_ko: option,
  option2_en: option,
  value2_ko: option,
  value2_en: option,
  price: number(priceSchema),
  compare_at: orNone(number(priceSchema)),
  stock: number(z.int().min(0).max(MAX_PIECES)),
  sale_starts_at: orNone(moment),
  sale_ends_at: orNone(moment),
  max_per_customer: orNone(number(limitSchema)),
  drop_number: orNone(number(dropNumberSchema)),
}
export type ImportColumn = keyof typeof importColumns

const columnNames = new Set(Object.keys(importColumns))
export const isImportColumn = (name: string): name is ImportColumn => columnNames.has(name)

/** The cells of a row that are filled in, each right by itself. */
export type ImportCells = { [C in ImportColumn]?: z.output<(typeof importColumns)[C]> }
export type ImportRow = { row: number; cells: ImportCells & { slug: string; sku: string } }
