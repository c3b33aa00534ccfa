import { expect, it } from 'vitest'
import { addDays, countDays, dayOf, daysBetween, startOfDay } from './day.ts'

it('counts what happens after 15:00 UTC to the next day in Seoul', () => {
  expect(dayOf('2026-11-20T14:59:59.999Z')).toBe('2026-11-20')
  expect(dayOf('2026-11-20T15:00:00.000Z')).toBe('2026-11-21')
  expect(dayOf('2026-12-31T15:00:00.000Z')).toBe('2027-01-01')
  expect(startOfDay('2026-11-21').toISOString()).toBe('2026-11-20T15:00:00.000Z')
  expect(dayOf(startOfDay('2026-11-21'))).toBe('2026-11-21')
})

it('walks the days over the ends of months and years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(countDays('2026-11-21', '2026-11-21')).toBe(1)
  expect(daysBetween('2026-12-30', '2027-01-01')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01'])
  expect(daysBetween('2026-12-31', '2026-12-30')).toEqual([])
})
