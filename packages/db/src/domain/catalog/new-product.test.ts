import { expect, test } from 'vitest'
import { newProductSchema } from './new-product.ts'

const value = (key: string) => ({ key, name: { ko: key, en: key } })
const option = (key: string, ...keys: string[]) => ({ ...value(key), values: keys.map(value) })
const variant = (sku: string, options: Record<string, string>) => ({ sku, options, price: 10_000, stock: 1 })
const image = { path: '/media/cap.svg', alt: { ko: '캡', en: 'Cap' }, width: 1200, height: 1500 }

const cap = {
  slug: 'cap',
  category: 'caps',
  name: { ko: '캡', en: 'Cap' },
  description: { ko: '면.', en: 'Cotton.' },
  options: [option('color', 'ink', 'bone')],
  variants: [variant('CAP-INK', { color: 'ink' }), variant('CAP-BONE', { color: 'bone' })],
}

const saleStartsAt = '2026-11-21T02:00:00.000Z'

const problems = (product: object) =>
  newProductSchema
    .safeParse({ ...cap, ...product })
    .error?.issues.map(({ path, message }) => [path.join('.'), message])

test('a product needs little: what is left out is none, and it begins as a draft', () => {
  expect(newProductSchema.parse(cap)).toEqual({
    ...cap,
    status: 'draft',
    variants: cap.variants.map((entered) => ({ ...entered, compareAt: null })),
    images: [],
    saleStartsAt: null,
    saleEndsAt: null,
    maxPerCustomer: null,
    dropNumber: null,
  })
})

test('every variant picks one value of each option, and no two pick the same', () => {
  expect(
    problems({
      variants: [
        variant('A-1', { color: 'ink' }),
        variant('A-2', { color: 'ink' }),
        variant('A-3', { color: 'moss' }),
        variant('A-4', {}),
        variant('A-5', { color: 'bone', size: 's' }),
      ],
    }),
  ).toEqual([
    ['variants.1.options', 'duplicate'],
    ['variants.2.options', 'not_a_combination'],
    ['variants.3.options', 'not_a_combination'],
    ['variants.4.options', 'not_a_combination'],
  ])
})

test('an SKU names one variant', () => {
  expect(
    problems({ variants: [variant('A-1', { color: 'ink' }), variant('A-1', { color: 'bone' })] }),
  ).toEqual([['variants.1.sku', 'duplicate']])
})

test('options and their values have keys of their own', () => {
  expect(
    problems({
      options: [option('color', 'ink', 'ink'), option('color', 'bone')],
      variants: [{ ...variant('A-1', { color: 'ink' }) }],
    }),
  ).toContainEqual(['options.1', 'duplicate'])
})

test('a former price is above the price', () => {
  const [first] = cap.variants
  expect(problems({ variants: [{ ...first, compareAt: 10_000 }] })).toEqual([
    ['variants.0.compareAt', 'not_above_price'],
  ])
})

test('a picture shows a value that the product has; an active product has a picture', () => {
  expect(problems({ images: [{ ...image, optionValue: 'moss' }] })).toEqual([
    ['images.0.optionValue', 'unknown_value'],
  ])
  expect(problems({ status: 'active' })).toEqual([['images', 'required']])
})

test('a sale ends after it starts', () => {
  expect(problems({ saleStartsAt, saleEndsAt: saleStartsAt })).toEqual([['saleEndsAt', 'not_after_start']])
  expect(problems({ saleStartsAt, saleEndsAt: '2026-11-21T02:00:00.001Z' })).toBeUndefined()
})

test('a numbered drop has a start', () => {
  const saleEndsAt = '2026-12-05T02:00:00.000Z'
  expect(problems({ dropNumber: 7, saleEndsAt })).toEqual([['dropNumber', 'without_start']])
  expect(problems({ dropNumber: 7, saleEndsAt, saleStartsAt })).toBeUndefined()
})

test.each([
  ['slug', { slug: 'Cap' }],
  ['slug', { slug: 'cap-' }],
  ['name.en', { name: { ko: '캡' } }],
  ['variants', { variants: [] }],
  ['maxPerCustomer', { maxPerCustomer: 0 }],
  ['dropNumber', { dropNumber: 0, saleStartsAt }],
  ['dropNumber', { dropNumber: 10_000, saleStartsAt }],
  ['images.0.path', { images: [{ ...image, path: 'https://elsewhere/cap.svg' }] }],
])('%s is checked', (path, change) => {
  expect(problems(change)?.map(([where]) => where)).toEqual([path])
})
