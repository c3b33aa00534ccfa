import { expect, it } from 'vitest'
import { countdownParts } from './countdown-parts.ts'

it.each([
  [0, { days: 0, hours: 0, minutes: 0, seconds: 0 }],
  [-5_000, { days: 0, hours: 0, minutes: 0, seconds: 0 }],
  [1, { days: 0, hours: 0, minutes: 0, seconds: 1 }],
  [59_001, { days: 0, hours: 0, minutes: 1, seconds: 0 }],
  [90_061_000, { days: 1, hours: 1, minutes: 1, seconds: 1 }],
])('%i ms', (ms, parts) => {
  expect(countdownParts(ms)).toEqual(parts)
})
