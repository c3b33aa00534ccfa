import { expect, test } from 'vitest'
import { formatMoment } from './format-moment.ts'

test('a moment is told to the second, on the day that it is in Seoul', () => {
  expect(formatMoment('2026-11-21T15:20:33.000Z', 'ko')).toBe('2026. 11. 22. 오전 12:20:33')
})
