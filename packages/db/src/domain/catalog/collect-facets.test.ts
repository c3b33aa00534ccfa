import { expect, test } from 'vitest'
import { collectFacets } from './collect-facets.ts'
import type { ProductOption } from './options.ts'

const option = (key: string, values: [key: string, ko: string, en: string][]): ProductOption => ({
  key,
  name: { ko: key, en: key },
  values: values.map(([each, ko, en]) => ({ key: each, name: { ko, en } })),
})

const ink: [string, string, string] = ['ink', '잉크', 'Ink']
const moss: [string, string, string] = ['moss', '모스', 'Moss']
const sizes = (...keys: string[]) =>
  option(
    'size',
    keys.map((key) => [key, key.toUpperCase(), key.toUpperCase()]),
  )

test('each value once, the commonest colour first, in the language asked for', () => {
  const products = [[option('color', [moss, ink])], [option('color', [ink])]]
  expect(collectFacets(products, 'ko').colors).toEqual([
    { key: 'ink', name: '잉크' },
    { key: 'moss', name: '모스' },
  ])
  expect(collectFacets(products, 'en').colors.map(({ name }) => name)).toEqual(['Ink', 'Moss'])
})

test('sizes stand as one reads them: letters, numbers, words', () => {
  const products = [[sizes('260', '70', 'one-size')], [sizes('xl', 'm', 's'), option('fit', [ink])]]
  const keys = collectFacets(products, 'en').sizes.map(({ key }) => key)
  expect(keys).toEqual(['s', 'm', 'xl', '70', '260', 'one-size'])
})

test('products without options have none', () => {
  expect(collectFacets([[], []], 'ko')).toEqual({ colors: [], sizes: [] })
})
