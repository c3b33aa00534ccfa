import { expect, it } from 'vitest'
import { couponDropsToOpen, type Listed } from './coupon-drops.ts'

const NOW = new Date('2026-11-21T02:00:00.000Z')
const DAY_MS = 24 * 60 * 60 * 1_000

const list = (drops: ReturnType<typeof couponDropsToOpen>): Listed[] =>
  drops.map(({ name, startsAt, endsAt, quantity }) => ({
    name: name.ko,
    startsAt,
    endsAt,
    remaining: quantity,
    paused: false,
  }))

it('opens a shop with a running drop of 200, one to come and one that has ended', () => {
  const drops = couponDropsToOpen([], NOW)
  expect(drops.map(({ quantity }) => quantity)).toEqual([200, 200, 200])
  const [running, upcoming, ended] = drops
  expect(running && new Date(running.startsAt) <= NOW && NOW < new Date(running.endsAt)).toBe(true)
  expect(upcoming && NOW < new Date(upcoming.startsAt)).toBe(true)
  expect(ended && new Date(ended.endsAt) <= NOW).toBe(true)
  expect(new Set(drops.map(({ name }) => name.ko)).size).toBe(3)
})

it('opens nothing twice', () => {
  expect(couponDropsToOpen(list(couponDropsToOpen([], NOW)), NOW)).toEqual([])
})

it('opens another running drop when the crowd has taken all of the first', () => {
  const [running, ...others] = list(couponDropsToOpen([], NOW))
  if (!running) throw new Error('no drop runs')
  const opened = couponDropsToOpen([{ ...running, remaining: 0 }, ...others], NOW)
  expect(opened).toHaveLength(1)
  expect(opened[0]?.name.ko).not.toBe(running.name)
})

it.each([1, 7, 15, 40])('has one of each when it is started again %i days later', (days) => {
  const later = new Date(NOW.getTime() + days * DAY_MS)
  const listed = list(couponDropsToOpen([], NOW))
  const all = [...listed, ...list(couponDropsToOpen(listed, later))]
  expect(couponDropsToOpen(all, later)).toEqual([])
})
