import { readSeed } from '@firstcome/db/testing/random'
import { expect, test } from 'vitest'
import { orderSequences } from './lib/order-sequences.ts'

test('orders go where the model says in any sequence of actions, refusals change nothing, and the books stay right', async () => {
  const findings = await orderSequences({ sequences: 300, lanes: 4, seed: readSeed() })
  expect(findings.filter(({ ok }) => !ok)).toEqual([])
}, 300_000)
