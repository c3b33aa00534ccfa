import { expect, it } from 'vitest'
import { newestOf } from './newest-of.ts'

it.each([
  ['nothing was told yet', { told: null, at: 0, connected: false }, 5, null],
  ['an answer comes in while connected', { told: 3, at: 10, connected: true }, 20, 3],
  ['the connection is lost', { told: 3, at: 10, connected: false }, 5, 3],
  ['the shop answered after the connection was lost', { told: 3, at: 10, connected: false }, 20, null],
])('when %s', (_, live, answeredAt, newest) => {
  expect(newestOf(live, answeredAt)).toBe(newest)
})
