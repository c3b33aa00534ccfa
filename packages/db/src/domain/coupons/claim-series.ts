import type { CouponMonitor } from './desk-coupon.ts'

type Tallied = { second: number; answer: string; count: number }
type Series = NonNullable<CouponMonitor['series']>

/** Counted answers as a series over time: of each second how many coupons it issued, and why others were refused. */
export function claimSeries(tallied: readonly Tallied[]): Series {
  const seconds = [...Map.groupBy(tallied, ({ second }) => second)].sort(([a], [b]) => a - b)
  return seconds.map(([second, answers]) => ({
    at: new Date(second * 1_000).toISOString(),
    issued: answers.find(({ answer }) => answer === 'issued')?.count ?? 0,
    refused: Object.fromEntries(
      answers.flatMap(({ answer, count }) => (answer === 'issued' ? [] : [[answer, count]])),
    ),
  }))
}
