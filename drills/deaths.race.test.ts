import { expect, test } from 'vitest'
import { deaths } from './lib/deaths.ts'

test('a process that is killed at any point of a checkout leaves one order for each purchase', async () => {
  const findings = await deaths({ buyers: 16, times: 1 })
  expect(findings.filter(({ ok }) => !ok)).toEqual([])
}, 300_000)
