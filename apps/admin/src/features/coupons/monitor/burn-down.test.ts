import { expect, it } from 'vitest'
import { burnDown, ratesOf, refusalsOf } from './burn-down.ts'

const watched: Parameters<typeof burnDown>[0] = {
  at: '2026-11-21T12:05:00.000Z',
  remaining: 40,
  series: [
    { at: '2026-11-21T12:04:50.000Z', issued: 30, refused: {} },
    { at: '2026-11-21T12:04:54.000Z', issued: 10, refused: { COUPON_ALREADY_CLAIMED: 5 } },
    { at: '2026-11-21T12:04:59.000Z', issued: 20, refused: { COUPON_ALREADY_CLAIMED: 1, BUSY: 14 } },
  ],
}

it('tells back what was left from what is left', () => {
  const steps = burnDown(watched)
  expect(steps).toHaveLength(60)
  expect(steps.slice(-3).map(({ remaining, issued, refused }) => [remaining, issued, refused])).toEqual([
    [100, 0, 0],
    [60, 40, 5],
    [40, 20, 15],
  ])
  expect(steps.at(-1)?.at).toBe(Date.parse(watched.at))
})

it('counts what a clock that runs ahead has told into the last step', () => {
  const ahead = [{ at: '2026-11-21T12:05:02.000Z', issued: 7, refused: {} }]
  expect(burnDown({ ...watched, series: ahead }).at(-1)).toMatchObject({ issued: 7, remaining: 40 })
})

it('tells how fast claims are answered, and why not with a coupon', () => {
  expect(ratesOf(watched)).toEqual({ claims: 5, issued: 3 })
  expect(refusalsOf(watched)).toEqual([
    { reason: 'BUSY', count: 14 },
    { reason: 'COUPON_ALREADY_CLAIMED', count: 6 },
  ])
})
