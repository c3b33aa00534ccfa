import { expect, test } from 'vitest'
import { formatRelative } from './format-relative.ts'

const now = Date.parse('2026-11-21T10:00:00Z')

test.each([
  ['2026-11-21T10:00:00Z', 'now'],
  ['2026-11-21T09:59:01Z', '59 seconds ago'],
  ['2026-11-21T09:58:01Z', '1 minute ago'],
  ['2026-11-21T12:30:00Z', 'in 2 hours'],
  ['2026-11-20T10:00:00Z', 'yesterday'],
  ['2026-10-01T10:00:00Z', 'last month'],
  ['2024-11-20T10:00:00Z', '2 years ago'],
])('%s is %s', (time, words) => {
  expect(formatRelative(time, now, 'en')).toBe(words)
})

test('speaks Korean', () => {
  expect(formatRelative('2026-11-21T09:57:00Z', now, 'ko')).toBe('3분 전')
})

test('is short where there is little room', () => {
  expect(formatRelative('2026-11-21T09:57:00Z', now, 'en', 'narrow')).toBe('3m ago')
})
