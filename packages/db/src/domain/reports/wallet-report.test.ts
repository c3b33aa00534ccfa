import fc from 'fast-check'
import { expect, it } from 'vitest'
import { won } from '../money.ts'
import { daysBetween } from './day.ts'
import { noFigures } from './figures.ts'
import { reportWallet } from './wallet-report.ts'

const range = { from: '2026-10-31', to: '2026-11-02' }
const figures = new Map([
  ['2026-10-31', { ...noFigures(), charged: 10_000, sales: 4_000 }],
  ['2026-11-02', { ...noFigures(), refunded: 1_000, adjusted: -500, expired: 100 }],
])

it('runs from the opening to the closing balance day by day, also over days on which nothing happened', () => {
  const { opening, rows, totals, closing } = reportWallet({ ...range, by: 'day' }, won(2_000), figures)
  expect(rows.map(({ period, outstanding }) => [period, outstanding])).toEqual([
    ['2026-10-31', 8_000],
    ['2026-11-01', 8_000],
    ['2026-11-02', 8_400],
  ])
  expect(rows[0]).toMatchObject({ charged: 10_000, spent: 4_000, refunded: 0, adjusted: 0, expired: 0 })
  expect(totals).toEqual({ charged: 10_000, spent: 4_000, refunded: 1_000, adjusted: -500, expired: 100 })
  expect([opening, closing]).toEqual([2_000, 8_400])
})

it('adds the days of a month up', () => {
  const { rows } = reportWallet({ ...range, by: 'month' }, won(0), figures)
  expect(rows).toEqual([
    {
      period: '2026-10',
      charged: 10_000,
      spent: 4_000,
      refunded: 0,
      adjusted: 0,
      expired: 0,
      outstanding: 6_000,
    },
    {
      period: '2026-11',
      charged: 0,
      spent: 0,
      refunded: 1_000,
      adjusted: -500,
      expired: 100,
      outstanding: 6_400,
    },
  ])
})

it('ends with the same sum by day and by month, and as far from the opening as its totals say', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 })
  const days = daysBetween('2026-01-20', '2026-03-10')
  const someFigures = fc.array(
    fc.record({ charged: amount, sales: amount, refunded: amount, adjusted: amount, expired: amount }),
    { minLength: days.length, maxLength: days.length },
  )
  fc.assert(
    fc.property(someFigures, amount, (each, opening) => {
      const ofDays = new Map(days.map((day, nth) => [day, { ...noFigures(), ...each[nth] }]))
      const whole = { from: '2026-01-20', to: '2026-03-10' }
      const byDay = reportWallet({ ...whole, by: 'day' }, won(opening), ofDays)
      const byMonth = reportWallet({ ...whole, by: 'month' }, won(opening), ofDays)
      const { charged, spent, refunded, adjusted, expired } = byDay.totals
      expect(byMonth.totals).toEqual(byDay.totals)
      expect(byMonth.closing).toBe(byDay.closing)
      expect(byMonth.rows.at(-1)?.outstanding).toBe(byDay.closing)
      expect(byDay.closing - opening).toBe(charged - spent + refunded + adjusted - expired)
    }),
  )
})
