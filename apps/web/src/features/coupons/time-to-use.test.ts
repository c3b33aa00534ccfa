import { expect, it } from 'vitest'
import { timeToUse } from './time-to-use.ts'

const hour = 3_600_000

it.each([
  [7 * 24 * hour, { unit: 'days', count: 7 }],
  [48 * hour - 1, { unit: 'days', count: 1 }],
  [24 * hour - 1, { unit: 'hours', count: 23 }],
  [hour, { unit: 'hours', count: 1 }],
  [hour - 1, { unit: 'lastHour' }],
])('%i ms', (ms, left) => {
  expect(timeToUse(ms)).toEqual(left)
})
