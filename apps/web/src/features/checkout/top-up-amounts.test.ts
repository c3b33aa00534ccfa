import { expect, it } from 'vitest'
import { topUpAmounts } from './top-up-amounts.ts'

it.each([
  [1, [1_000, 10_000, 30_000, 50_000]],
  [79_000, [79_000, 100_000, 200_000, 300_000]],
  [79_001, [80_000, 100_000, 200_000, 300_000]],
  [100_000, [100_000, 200_000, 300_000, 500_000]],
  [600_000, [600_000, 1_000_000]],
  [2_500_000, [1_000_000]],
])('offers for %i missing: %j', (shortfall, amounts) => {
  expect(topUpAmounts(shortfall)).toEqual(amounts)
})
