import { expect, it } from 'vitest'
import { settleTry } from './settle-try.ts'

const now = new Date('2026-11-21T12:00:00.000Z')
const terms = { retrySeconds: [5, 300], now, random: 0.5 }
const failed = { failure: 'rejected', retryAfter: null }

it('is delivered by an answer that counts, however often it failed before', () => {
  expect(settleTry({ failure: null, retryAfter: '60', attempts: 2 }, terms)).toEqual({
    attempts: 3,
    status: 'delivered',
    nextAt: null,
  })
})

it('waits after a failure as the schedule says', () => {
  expect(settleTry({ ...failed, attempts: 0 }, terms)).toEqual({
    attempts: 1,
    status: 'waiting',
    nextAt: new Date('2026-11-21T12:00:05.000Z'),
  })
  expect(settleTry({ ...failed, attempts: 1 }, terms)).toMatchObject({
    nextAt: new Date('2026-11-21T12:05:00.000Z'),
  })
})

it('waits longer when its receiver asks for it', () => {
  expect(settleTry({ ...failed, retryAfter: '60', attempts: 0 }, terms)).toMatchObject({
    nextAt: new Date('2026-11-21T12:01:00.000Z'),
  })
})

it('is dead once the schedule is at its end, whatever its receiver asks for', () => {
  expect(settleTry({ ...failed, retryAfter: '60', attempts: 2 }, terms)).toEqual({
    attempts: 3,
    status: 'dead',
    nextAt: null,
  })
})
