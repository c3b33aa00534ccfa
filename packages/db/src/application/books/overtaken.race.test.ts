import { expect, it, vi } from 'vitest'
import { overtakeCheck } from '../../testing/overtake-check.ts'

const hold = await vi.hoisted(async () => (await import('../../testing/hold-first.ts')).holdFirst())

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

vi.mock('./find-broken.ts', async (original) => {
  const real = await original<typeof import('./find-broken.ts')>()
  return {
    findBroken: async (...question: Parameters<typeof real.findBroken>) => {
      const broken = await real.findBroken(...question)
      await hold.pass()
      return broken
    },
  }
})

it('keeps what was found later when an earlier check comes back late', async () => {
  const { outcome, findings } = await overtakeCheck(hold)
  expect(outcome).toBe('refused')
  expect(findings).toBeGreaterThan(0)
})
