import { expect, test } from 'vitest'
import { claims } from './lib/claims.ts'

test('a thousand shoppers get exactly the 200 coupons that there are, whatever becomes of Redis', async () => {
  const findings = await claims({ shoppers: 1_000, frozenMs: 2_000 })
  expect(findings.filter(({ ok }) => !ok)).toEqual([])
}, 240_000)
