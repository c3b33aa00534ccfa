import { expect, it } from 'vitest'
import { createTokenBuckets } from './create-token-buckets.ts'

it('gives what a minute holds at once, then one by one as time passes', () => {
  let time = 0
  const buckets = createTokenBuckets({ perMinute: 60, now: () => time })
  for (let count = 0; count < 60; count += 1) expect(buckets.take('a')).toBe(0)
  expect(buckets.take('a')).toBe(1_000)
  time += 400
  expect(buckets.take('a')).toBe(600)
  time += 600
  expect(buckets.take('a')).toBe(0)
  expect(buckets.take('a')).toBe(1_000)
  expect(buckets.take('b')).toBe(0)
})

it('fills up to a minute and no further', () => {
  let time = 0
  const buckets = createTokenBuckets({ perMinute: 2, now: () => time })
  buckets.take('a')
  time += 3_600_000
  expect([buckets.take('a'), buckets.take('a'), buckets.take('a')]).toEqual([0, 0, 30_000])
})

it('forgets the buckets longest unused, and only those', () => {
  const buckets = createTokenBuckets({ perMinute: 1, now: () => 0, maxBuckets: 4 })
  expect(buckets.take('old')).toBe(0)
  for (const key of ['a', 'b', 'c', 'd', 'e']) buckets.take(key)
  expect(buckets.take('e')).toBe(60_000)
  expect(buckets.take('old')).toBe(0)
})
