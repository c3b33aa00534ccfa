import { expect, it } from 'vitest'
import { repeat } from './repeat.ts'

it('goes on after a failed round, one round at a time, and stops when told', async () => {
  const stop = new AbortController()
  const done: number[] = []
  const errors: unknown[] = []
  let rounds = 0
  await repeat({
    run: async () => {
      rounds += 1
      if (rounds === 2) throw new Error('a bad round')
      if (rounds === 4) stop.abort()
      return rounds
    },
    everyMs: 1,
    signal: stop.signal,
    onDone: (count) => done.push(count),
    onError: (error) => errors.push(error),
  })
  expect(done).toEqual([1, 3, 4])
  expect(errors).toEqual([new Error('a bad round')])
})
