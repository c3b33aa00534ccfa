import { expect, it } from 'vitest'
import { claimSeries } from './claim-series.ts'

it('puts the answers of each second together, in order of time', () => {
  const series = claimSeries([
    { second: 61, answer: 'COUPON_SOLD_OUT', count: 7 },
    { second: 60, answer: 'issued', count: 3 },
    { second: 61, answer: 'COUPON_ALREADY_CLAIMED', count: 2 },
    { second: 61, answer: 'issued', count: 1 },
  ])
  expect(series).toEqual([
    { at: '1970-01-01T00:01:00.000Z', issued: 3, refused: {} },
    { at: '1970-01-01T00:01:01.000Z', issued: 1, refused: { COUPON_SOLD_OUT: 7, COUPON_ALREADY_CLAIMED: 2 } },
  ])
})

it('is empty where nobody came', () => {
  expect(claimSeries([])).toEqual([])
})
