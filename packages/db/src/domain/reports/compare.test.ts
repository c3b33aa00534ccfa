import { expect, it } from 'vitest'
import { compare, rangeBefore } from './compare.ts'
import { noFigures } from './figures.ts'
import { rangeSchema } from './summary.ts'

it('compares a range with as many days just before it', () => {
  expect(rangeBefore({ from: '2026-11-21', to: '2026-11-21' })).toEqual({
    from: '2026-11-20',
    to: '2026-11-20',
  })
  expect(rangeBefore({ from: '2026-03-01', to: '2026-03-07' })).toEqual({
    from: '2026-02-22',
    to: '2026-02-28',
  })
})

it('adds up the days of both ranges, and averages over orders, not over days', () => {
  const figures = new Map([
    ['2026-11-18', { ...noFigures(), orders: 1, sales: 1_000 }],
    ['2026-11-20', { ...noFigures(), orders: 1, sales: 10_000, refunded: 500, discount: 300 }],
    ['2026-11-21', { ...noFigures(), orders: 2, sales: 2_001 }],
  ])
  const { sales, orders, averageOrder, refunds, discount } = compare(
    { from: '2026-11-20', to: '2026-11-21' },
    figures,
  )
  expect(sales).toEqual({
    now: 12_001,
    before: 1_000,
    byDay: [
      { day: '2026-11-20', now: 10_000, before: 1_000 },
      { day: '2026-11-21', now: 2_001, before: 0 },
    ],
  })
  expect([orders.now, orders.before]).toEqual([3, 1])
  expect([averageOrder.now, averageOrder.before]).toEqual([4_000, 1_000])
  expect(averageOrder.byDay.map(({ now, before }) => [now, before])).toEqual([
    [10_000, 1_000],
    [1_000, 0],
  ])
  expect([refunds.now, discount.now]).toEqual([500, 300])
})

it.each([
  [{ from: '2026-11-21', to: '2026-11-20' }, false],
  [{ from: '2026-01-01', to: '2027-01-01' }, true],
  [{ from: '2026-01-01', to: '2027-01-02' }, false],
  [{ from: '2026-02-30', to: '2026-03-01' }, false],
  [{ from: '2026-11-21T00:00:00Z', to: '2026-11-21' }, false],
])('takes %o: %s', (range, taken) => {
  expect(rangeSchema.safeParse(range).success).toBe(taken)
})
