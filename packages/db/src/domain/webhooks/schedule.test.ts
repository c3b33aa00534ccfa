import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pauseAfter, readRetryAfter } from './schedule.ts'

const DAY = 86_400
const now = new Date('2026-11-21T12:00:00.000Z')
const pauses = fc.array(fc.integer({ min: 0, max: DAY }), { minLength: 1, maxLength: 12 })
const random = fc.double({ min: 0, max: 1, noNaN: true })

describe('what a receiver wishes', () => {
  it.each([
    ['120', 120],
    [' 7 ', 7],
    ['Sat, 21 Nov 2026 12:01:30 GMT', 90],
    ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
    ['9999999999', DAY],
    ['Tue, 21 Nov 2028 12:00:00 GMT', DAY],
    ['-5', null],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%j is %s seconds', (value, seconds) => {
    expect(readRetryAfter(value, now)).toBe(seconds)
  })

  it('is never below zero nor above a day, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const seconds = readRetryAfter(value, now)
        if (seconds !== null) expect(seconds >= 0 && seconds <= DAY).toBe(true)
      }),
    )
  })
})

describe('the pause after a failure', () => {
  it('stays within a tenth of the schedule, and comes to an end with it', () => {
    fc.assert(
      fc.property(pauses, random, (retrySeconds, chance) => {
        retrySeconds.forEach((pause, index) => {
          const waited = pauseAfter({ attempts: index + 1, retrySeconds, retryAfter: null, random: chance })
          expect(waited).toBeGreaterThanOrEqual(Math.floor(pause * 900))
          expect(waited).toBeLessThanOrEqual(Math.ceil(pause * 1_100))
        })
        const attempts = retrySeconds.length + 1
        expect(pauseAfter({ attempts, retrySeconds, retryAfter: 1, random: chance })).toBeNull()
      }),
    )
  })

  it('is never shorter than what the receiver asked for', () => {
    fc.assert(
      fc.property(pauses, random, fc.integer({ min: 0, max: DAY }), (retrySeconds, chance, retryAfter) => {
        const waited = pauseAfter({ attempts: 1, retrySeconds, retryAfter, random: chance })
        expect(waited).toBeGreaterThanOrEqual(retryAfter * 1_000)
      }),
    )
  })
})
