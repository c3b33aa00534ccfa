import { expect, test } from 'vitest'
import { summarisePrices } from './prices.ts'

test('the range is that of the variants; the former price is that of the cheapest', () => {
  expect(
    summarisePrices([
      { price: 89_000, compareAt: null },
      { price: 79_000, compareAt: 99_000 },
      { price: 79_000, compareAt: 109_000 },
      { price: 119_000, compareAt: 150_000 },
    ]),
  ).toEqual({ priceFrom: 79_000, priceTo: 119_000, compareAt: 109_000 })
})

test('when the cheapest was never dearer there is no former price', () => {
  expect(
    summarisePrices([
      { price: 79_000, compareAt: null },
      { price: 119_000, compareAt: 150_000 },
    ]),
  ).toEqual({ priceFrom: 79_000, priceTo: 119_000, compareAt: null })
})

test('without variants there are no prices', () => {
  expect(() => summarisePrices([])).toThrow(RangeError)
})
