import { expect, it, vi } from 'vitest'
import { overtakeCheck } from '../../testing/overtake-check.ts'
import type * as turns from './turn.ts'

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

// The twin of overtaken.race.test.ts: whoever writes is not asked whether it is still their turn.
vi.mock('./turn.ts', async (original) => {
  const [real, { transaction }] = [
    await original<typeof turns>(),
    await import('../../infrastructure/transaction.ts'),
  ]
  return { ...real, inTurn: (_: turns.Turn, write: Parameters<typeof real.inTurn>[1]) => transaction(write) }
})

it('loses a finding to an earlier check that comes back late', async () => {
  expect(await overtakeCheck(hold)).toEqual({ outcome: 'written', findings: 0 })
})
