import type { ProductPage, Variant } from '@/trpc/outputs.ts'

/** The values chosen so far: option name → value. */
export type Choice = Record<string, string>

export type ValueState = 'available' | 'sold-out' | 'missing'

type Choosable = Pick<ProductPage, 'options' | 'variants'>

/** What is chosen before anyone chose: the variant in the address, else each option's first value that can be bought or stands alone. */
export function startChoice(product: Choosable, variantId: string | undefined): Choice {
  const linked = product.variants.find(({ id }) => id === variantId)
  if (linked) return { ...linked.options }
  const [first, ...others] = product.options
  const choice: Choice = {}
  const value = first?.values.find((each) => valueState(product, {}, first.name, each) === 'available')
  if (first && (value ?? first.values[0])) choice[first.name] = value ?? (first.values[0] as string)
  for (const { name, values } of others) if (values.length === 1 && values[0]) choice[name] = values[0]
  return choice
}

/** Chooses a value and lets go of later choices that it makes impossible. */
export function choose(product: Choosable, choice: Choice, option: string, value: string): Choice {
  const next: Choice = {}
  for (const { name } of product.options) {
    const wanted = name === option ? value : choice[name]
    if (wanted !== undefined && valueState(product, next, name, wanted) !== 'missing') next[name] = wanted
  }
  return next
}

/** Whether a value can be bought together with what is chosen in the options before it. */
export function valueState(product: Choosable, choice: Choice, option: string, value: string): ValueState {
  const place = product.options.findIndex(({ name }) => name === option)
  const before = product.options.slice(0, place).map(({ name }) => name)
  const fitting = product.variants.filter(
    ({ options }) =>
      options[option] === value &&
      before.every((name) => choice[name] === undefined || options[name] === choice[name]),
  )
  if (fitting.length === 0) return 'missing'
  return fitting.some(({ stock }) => stock > 0) ? 'available' : 'sold-out'
}

/** The one variant that is chosen in full, else null. */
export function chosenVariant(product: Choosable, choice: Choice): Variant | null {
  const names = product.options.map(({ name }) => name)
  if (names.some((name) => choice[name] === undefined)) return null
  return product.variants.find(({ options }) => names.every((name) => options[name] === choice[name])) ?? null
}
