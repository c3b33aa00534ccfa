import type { z } from 'zod'
import type { ProductOption, VariantOptions } from './options.ts'

type Problem = { path: (string | number)[]; code: string }

type Draft = {
  status: 'draft' | 'active' | 'archived'
  options: ProductOption[]
  variants: { sku: string; options: VariantOptions; price: number; compareAt: number | null }[]
  images: { optionValue: string | null }[]
  saleStartsAt: string | null
  saleEndsAt: string | null
  dropNumber: number | null
}

/** What the fields of a product, each right by itself, get wrong together. */
export const problemsOf = (product: Draft): Problem[] => [
  ...inOptions(product),
  ...inVariants(product),
  ...inImages(product),
  ...inSaleWindow(product),
  ...inDropNumber(product),
]

/** For `superRefine`: notes each of them at its field. */
export function noteProblems(product: Draft, context: z.RefinementCtx): void {
  for (const { path, code } of problemsOf(product))
    context.addIssue({ code: 'custom', path, message: code, params: { code } })
}

const inOptions = ({ options }: Draft): Problem[] => [
  ...repeated(options.map(({ key }) => key)).map((index) => problem('duplicate', 'options', index)),
  ...options.flatMap(({ values }, option) =>
    repeated(values.map(({ key }) => key)).map((index) =>
      problem('duplicate', 'options', option, 'values', index),
    ),
  ),
]

function inVariants({ options, variants }: Draft): Problem[] {
  const combinations = variants.map((variant) => options.map(({ key }) => variant.options[key]).join(' '))
  return [
    ...repeated(variants.map(({ sku }) => sku)).map((index) =>
      problem('duplicate', 'variants', index, 'sku'),
    ),
    ...repeated(combinations).map((index) => problem('duplicate', 'variants', index, 'options')),
    ...variants.flatMap((variant, index) => [
      ...(picksOneOfEach(options, variant.options)
        ? []
        : [problem('not_a_combination', 'variants', index, 'options')]),
      ...(variant.compareAt === null || variant.compareAt > variant.price
        ? []
        : [problem('not_above_price', 'variants', index, 'compareAt')]),
    ]),
  ]
}

function inImages({ status, options, images }: Draft): Problem[] {
  if (status === 'active' && images.length === 0) return [problem('required', 'images')]
  const shown = new Set(options.flatMap(({ values }) => values.map(({ key }) => key)))
  return images.flatMap(({ optionValue }, index) =>
    optionValue === null || shown.has(optionValue)
      ? []
      : [problem('unknown_value', 'images', index, 'optionValue')],
  )
}

function inSaleWindow({ saleStartsAt, saleEndsAt }: Draft): Problem[] {
  if (saleStartsAt === null || saleEndsAt === null) return []
  return Date.parse(saleEndsAt) > Date.parse(saleStartsAt) ? [] : [problem('not_after_start', 'saleEndsAt')]
}

const inDropNumber = ({ saleStartsAt, dropNumber }: Draft): Problem[] =>
  dropNumber !== null && saleStartsAt === null ? [problem('without_start', 'dropNumber')] : []

const problem = (code: string, ...path: (string | number)[]): Problem => ({ code, path })

/** The places at which a value appears again. */
const repeated = (values: readonly string[]) =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []))

const picksOneOfEach = (options: readonly ProductOption[], chosen: VariantOptions) =>
  Object.keys(chosen).length === options.length &&
  options.every(({ key, values }) => values.some((value) => value.key === chosen[key]))
