import { type Won, won } from '../money.ts'

type Priced = { price: number; compareAt: number | null }

/**
 * What a list shows of its variants' prices, in won: from, to, and what the cheapest cost before (the highest such figure;
 * null when it was never dearer). Throws a RangeError without variants.
 */
export function summarisePrices(variants: readonly Priced[]): {
  priceFrom: Won
  priceTo: Won
  compareAt: Won | null
} {
  const prices = variants.map(({ price }) => price)
  if (prices.length === 0) throw new RangeError('no variants, no prices')
  const priceFrom = Math.min(...prices)
  const before = variants.flatMap(({ price, compareAt }) =>
    price === priceFrom && compareAt !== null ? [compareAt] : [],
  )
  return {
    priceFrom: won(priceFrom),
    priceTo: won(Math.max(...prices)),
    compareAt: before.length > 0 ? won(Math.max(...before)) : null,
  }
}
