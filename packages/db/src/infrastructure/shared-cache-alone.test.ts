import { expect, it, vi } from 'vitest'
import { mintId } from './ids.ts'
import { createSharedCache } from './shared-cache.ts'

// A server that nobody listens for: the way in which a process meets a Redis that is away.
vi.mock('./env.ts', async (original) => {
  const { env } = await original<typeof import('./env.ts')>()
  return { env: { ...env, REDIS_URL: 'redis://127.0.0.1:1' } }
})

it('while Redis is away a process makes one answer by itself and keeps it while it is fresh', async () => {
  let made = 0
  const read = createSharedCache<number>({
    name: mintId(),
    freshMs: 60_000,
    keepMs: 120_000,
    memoryMs: 0,
    make: async () => {
      made += 1
      return made
    },
  })
  const answers = await Promise.all(Array.from({ length: 1_000 }, () => read('k')))
  expect(new Set(answers)).toEqual(new Set([1]))
  expect(await read('k')).toBe(1)
  expect(made).toBe(1)
})
