import { expect, it } from 'vitest'
import { fromSeoulTime, toSeoulTime } from './seoul-time.ts'

it('tells times of day in Seoul', () => {
  expect(toSeoulTime('2026-12-01T03:00:00.000Z')).toBe('2026-12-01T12:00')
  expect(fromSeoulTime('2026-12-01T12:00')).toBe('2026-12-01T03:00:00.000Z')
  expect([toSeoulTime(null), fromSeoulTime('')]).toEqual(['', null])
})
