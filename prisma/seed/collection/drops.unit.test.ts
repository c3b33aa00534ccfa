import { expect, test } from 'vitest'
import { saleWindow } from './drops.ts'

const windowAt = (stage: 'running' | 'upcoming' | 'ended', now: string) =>
  saleWindow({ stage }, new Date(now))

test('the running drop began an hour ago and is open for fourteen days', () => {
  expect(windowAt('running', '2026-11-21T04:30:00.000Z')).toEqual({
    saleStartsAt: '2026-11-21T03:30:00.000Z',
    saleEndsAt: '2026-12-05T03:30:00.000Z',
  })
})

test('the next drop opens at eleven in Seoul, tomorrow as Seoul counts it', () => {
  expect(windowAt('upcoming', '2026-11-21T14:59:59.999Z').saleStartsAt).toBe('2026-11-22T02:00:00.000Z')
  expect(windowAt('upcoming', '2026-11-21T15:00:00.000Z').saleStartsAt).toBe('2026-11-23T02:00:00.000Z')
})

test('the last drop is over', () => {
  expect(windowAt('ended', '2026-11-21T04:30:00.000Z')).toEqual({
    saleStartsAt: '2026-11-04T02:00:00.000Z',
    saleEndsAt: '2026-11-18T02:00:00.000Z',
  })
})
