import { optionKey } from '@firstcome/client/admin'
import { figureOf } from '../../editor/figure-of.ts'
import { fromSeoulTime } from '../../editor/seoul-time.ts'
import type { FormValue, ProductForm } from './product-form.ts'

const figureOrNull = (text: string) => (text.trim() === '' ? null : figureOf(text))
const both = ({ ko, en }: { ko: string; en: string }) => ({ ko, en })

/** What is saved of the form, for a schema to judge. Stock is told as what came or went by hand. */
export function toInput(form: ProductForm) {
  const keys = keysOf(form)
  const real = (key: string) => keys.get(key) ?? key
  return {
    slug: form.slug.trim(),
    category: form.category,
    status: form.status,
    name: { ko: form.nameKo, en: form.nameEn },
    description: { ko: form.descriptionKo, en: form.descriptionEn },
    options: form.options.map((option) => ({
      key: real(option.key),
      name: both(option),
      values: option.values.map((value) => ({ key: real(value.key), name: both(value) })),
    })),
    variants: form.variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku.trim(),
      options: Object.fromEntries(
        Object.entries(variant.options).map(([option, value]) => [real(option), real(value)]),
      ),
      price: figureOf(variant.price),
      compareAt: figureOrNull(variant.compareAt),
      stockDelta: figureOf(variant.stock) - variant.stockBefore,
    })),
    images: form.images.map(({ ko, en, optionValue, ...image }) => ({
      ...image,
      alt: { ko, en },
      optionValue: optionValue === null ? null : real(optionValue),
    })),
    saleStartsAt: fromSeoulTime(form.saleStartsAt),
    saleEndsAt: fromSeoulTime(form.saleEndsAt),
    maxPerCustomer: figureOrNull(form.maxPerCustomer),
    dropNumber: figureOrNull(form.dropNumber),
    stockReason: form.stockReason.trim() || null,
  }
}

/** The same for a product that is new: its stock is its first. */
export function toNewInput(form: ProductForm) {
  const { stockReason: _, variants, ...input } = toInput(form)
  return {
    ...input,
    status: form.status === 'archived' ? ('draft' as const) : form.status,
    variants: variants.map(({ id: _, stockDelta, ...variant }) => ({ ...variant, stock: stockDelta })),
  }
}

/** The keys that new options and values get. */
function keysOf({ options }: ProductForm): Map<string, string> {
  const named = (value: FormValue): [string, string][] =>
    value.isNew ? [[value.key, optionKey(value.en.trim() || value.ko.trim() || value.key)]] : []
  return new Map(options.flatMap((option) => [...named(option), ...option.values.flatMap(named)]))
}

/** Whether stock moves by hand when the form is saved, which needs a reason. */
export const movesStock = ({ variants }: ProductForm): boolean =>
  variants.some(({ stock, stockBefore }) => figureOf(stock) !== stockBefore)
