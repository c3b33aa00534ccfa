import type { CouponMonitor } from '@firstcome/client/admin'

const STEP_MS = 5_000
const SPAN_MS = 5 * 60_000

interface Step {
  /** When it ended, ms. */
  at: number
  /** What was left at its end. */
  remaining: number
  issued: number
  refused: number
}

type Watched = Pick<CouponMonitor, 'at' | 'remaining'> & { series: NonNullable<CouponMonitor['series']> }

/** The last five minutes in steps of five seconds. What was left is told back from what is left now, which is the truth. */
export function burnDown({ at, remaining, series }: Watched): Step[] {
  const end = Math.ceil(Date.parse(at) / STEP_MS) * STEP_MS
  const counts = new Map<number, { issued: number; refused: number }>()
  for (const { at: second, issued, refused } of series) {
    const step = Math.min(end, (Math.floor(Date.parse(second) / STEP_MS) + 1) * STEP_MS)
    const sum = counts.get(step) ?? { issued: 0, refused: 0 }
    const refusals = Object.values(refused).reduce((total, count) => total + count, 0)
    counts.set(step, { issued: sum.issued + issued, refused: sum.refused + refusals })
  }
  const steps: Step[] = []
  let left = remaining
  for (let step = end; step > end - SPAN_MS; step -= STEP_MS) {
    const { issued = 0, refused = 0 } = counts.get(step) ?? {}
    steps.unshift({ at: step, remaining: left, issued, refused })
    left += issued
  }
  return steps
}

/** How many claims a second were answered over the last ten full seconds, and how many of them issued a coupon. */
export function ratesOf({ at, series }: Watched): { claims: number; issued: number } {
  const now = Math.floor(Date.parse(at) / 1_000) * 1_000
  const recent = series.filter(({ at: second }) => {
    const age = now - Date.parse(second)
    return age >= 0 && age < 10_000
  })
  const issued = recent.reduce((total, second) => total + second.issued, 0)
  const refused = recent.flatMap((second) => Object.values(second.refused)).reduce((a, b) => a + b, 0)
  return { claims: (issued + refused) / 10, issued: issued / 10 }
}

/** Why claims were refused over the span, the most frequent first. */
export function refusalsOf({ series }: Pick<Watched, 'series'>): { reason: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { refused } of series)
    for (const [reason, count] of Object.entries(refused))
      counts.set(reason, (counts.get(reason) ?? 0) + count)
  return Array.from(counts, ([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count)
}
