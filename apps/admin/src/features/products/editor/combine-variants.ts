import { emptyVariant, type FormOption, type FormVariant } from './product-form.ts'

/** As many as a product may have. */
const MAX_VARIANTS = 200

/** Every combination of one value of each option; options without values are left out. */
function combinations(options: readonly FormOption[]): Record<string, string>[] {
  return options
    .filter(({ values }) => values.length > 0)
    .reduce<Record<string, string>[]>(
      (made, { key, values }) =>
        made.flatMap((combination) => values.map((value) => ({ ...combination, [key]: value.key }))),
      [{}],
    )
}

/**
 * A variant for every combination of the options. What was typed stays with its combination; the first of those that an added
 * option splits keeps it, and new ones begin with the price of the first. `before` are variants that may come back.
 */
export function combineVariants(
  options: readonly FormOption[],
  variants: readonly FormVariant[],
  before: readonly FormVariant[],
): FormVariant[] {
  const wanted = combinations(options).slice(0, MAX_VARIANTS)
  const ids = new Set(variants.flatMap(({ id }) => id ?? []))
  const pool = [...variants, ...before.filter(({ id }) => id !== null && !ids.has(id))]
  const used = new Set<FormVariant>()
  const [model] = variants
  return wanted.map((combination) => {
    const kept = pool.find((variant) => !used.has(variant) && fits(variant, combination))
    if (kept) used.add(kept)
    if (kept) return { ...kept, options: combination }
    return { ...emptyVariant(combination), price: model?.price ?? '', compareAt: model?.compareAt ?? '' }
  })
}

const fits = ({ options }: FormVariant, combination: Record<string, string>) =>
  Object.entries(combination).every(([key, value]) => (options[key] ?? value) === value)
