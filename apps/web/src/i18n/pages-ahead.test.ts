import { expect, it } from 'vitest'
import { isOutdated, noteAhead } from './pages-ahead.ts'

it('asks again for what was fetched more than a few seconds before it is shown', () => {
  expect(isOutdated('/a', 0)).toBe(false)
  noteAhead('/a', 0)
  expect(isOutdated('/a', 5_000)).toBe(false)
  expect(isOutdated('/a', 5_001)).toBe(true)
  expect(isOutdated('/a', 30_000)).toBe(false)
})

it('counts from the time at which the router fetched, not from the last that somebody wanted it', () => {
  noteAhead('/b', 0)
  noteAhead('/b', 20_000)
  expect(isOutdated('/b', 20_001)).toBe(true)
  noteAhead('/b', 30_000)
  expect(isOutdated('/b', 30_001)).toBe(false)
})
