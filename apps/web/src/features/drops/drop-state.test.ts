import { expect, it } from 'vitest'
import { dropState } from './drop-state.ts'

const startsAt = '2026-11-21T06:00:00.000Z'
const endsAt = '2026-11-22T06:00:00.000Z'
const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)]

it.each([
  ['before', start - 1, { paused: true, remaining: 0 }],
  ['open', start, {}],
  ['open', end - 1, { remaining: 1 }],
  ['paused', start, { paused: true, remaining: 0 }],
  ['soldOut', start, { remaining: 0 }],
  ['after', end, { paused: true }],
] as const)('%s', (state, now, over) => {
  expect(dropState({ startsAt, endsAt, paused: false, remaining: 200, ...over }, now)).toBe(state)
})
