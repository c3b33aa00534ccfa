import { expect, it } from 'vitest'
import { saleState } from './sale-state.ts'

const drop = { saleStartsAt: '2026-11-20T11:00:00.000Z', saleEndsAt: '2026-11-20T12:00:00.000Z' }
const starts = Date.parse(drop.saleStartsAt)
const ends = Date.parse(drop.saleEndsAt)

it.each([
  [starts - 1, 'before'],
  [starts, 'open'],
  [ends - 1, 'open'],
  [ends, 'after'],
])('at %i a drop is %s', (now, state) => {
  expect(saleState(drop, now)).toBe(state)
})

it('is open for good from its start when it has no end, and until its end when it has no start', () => {
  expect(saleState({ ...drop, saleEndsAt: null }, ends)).toBe('open')
  expect(saleState({ ...drop, saleStartsAt: null }, 0)).toBe('open')
  expect(saleState({ saleStartsAt: null, saleEndsAt: null }, 0)).toBe('always')
})
