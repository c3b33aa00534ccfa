import { expect, test } from 'vitest'
import { clocks } from './lib/clocks.ts'

test('a process whose clock is an hour wrong sells, holds and gives out as the others do', async () => {
  const findings = await clocks({ stock: 100, buyers: 500 })
  expect(findings.filter(({ ok }) => !ok)).toEqual([])
}, 120_000)
