import { optionKey } from '@firstcome/client/admin'
import type { FormOption, FormVariant } from './product-form.ts'

export const SKU_PATTERN = '{slug}-{1}-{2}-{3}'

/** A SKU by a pattern: `{slug}` and `{1}`, `{2}`, `{3}` for the values of the options, in capitals. */
export function makeSku(
  pattern: string,
  slug: string,
  { options: chosen }: FormVariant,
  options: readonly FormOption[],
): string {
  const values = options.map(({ key, values }) => {
    const value = values.find((value) => value.key === chosen[key])
    return value ? optionKey(value.en || value.ko || value.key) : ''
  })
  return pattern
    .replace(/\{(slug|[123])\}/g, (_, part: string) =>
      part === 'slug' ? slug : (values[Number(part) - 1] ?? ''),
    )
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}
