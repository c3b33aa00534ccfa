import { z } from 'zod'
import { type Locale, localeSchema, textSchema } from '../fields.ts'

/** The key of an option or of one of its values. */
export const keySchema = z.string().regex(/^[a-z0-9-]{1,60}$/)
const bothLocalesSchema = z.record(localeSchema, textSchema(60))

/** An option of a product, such as colour, with its values, named in both languages. */
export const productOptionSchema = z.strictObject({
  key: keySchema,
  name: bothLocalesSchema,
  values: z
    .array(z.strictObject({ key: keySchema, name: bothLocalesSchema }))
    .min(1)
    .max(50),
})
export type ProductOption = z.infer<typeof productOptionSchema>

export const productOptionsSchema = z.array(productOptionSchema).max(3)

/** Which value of each option a variant is: option key → value key. */
export const variantOptionsSchema = z.record(z.string(), z.string())
export type VariantOptions = z.infer<typeof variantOptionsSchema>

/** The options of a variant in a language, in the product's order: [name, value] pairs. */
export function nameOptions(
  options: readonly ProductOption[],
  chosen: VariantOptions,
  locale: Locale,
): [string, string][] {
  return options.flatMap((option) => {
    const value = option.values.find(({ key }) => key === chosen[option.key])
    return value ? [[option.name[locale], value.name[locale]]] : []
  })
}

/** The name of an option value in a language, by its key; null when no option has such a value. */
export function nameValue(
  options: readonly ProductOption[],
  key: string | null,
  locale: Locale,
): string | null {
  const value = options.flatMap(({ values }) => values).find((value) => value.key === key)
  return value?.name[locale] ?? null
}
