import { expect, it } from 'vitest'
import { rangeOf } from './range-of.ts'

const today = '2026-11-21'
const week = { from: '2026-11-15', to: today }

it.each([
  [{}, week],
  [{ days: '1' }, { from: today, to: today }],
  [{ days: '30' }, { from: '2026-10-23', to: today }],
  [{ days: '0' }, week],
  [{ days: '367' }, week],
  [{ days: 'x' }, week],
  [
    { from: '2026-10-01', to: '2026-10-31', days: '1' },
    { from: '2026-10-01', to: '2026-10-31' },
  ],
  [
    { from: '2026-10-31', to: '2026-10-01' },
    { from: '2026-10-01', to: '2026-10-31' },
  ],
  [{ from: '2026-11-01' }, { from: '2026-11-01', to: today }],
  [{ from: '2026-02-30', to: 'soon' }, week],
  [
    { from: '2020-01-01', to: '2026-10-31' },
    { from: '2025-10-31', to: '2026-10-31' },
  ],
])('reads %o as %o', (asked, range) => {
  expect(rangeOf(asked, today, 7)).toEqual(range)
})
