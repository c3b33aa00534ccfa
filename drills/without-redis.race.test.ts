import { expect, test } from 'vitest'
import { withoutRedis } from './lib/without-redis.ts'

test('visitors browse, sign in, check out and claim while Redis is gone, and it is picked up again', async () => {
  const findings = await withoutRedis({ awayMs: 3_000, besideMs: 1_000, claimants: 3_000, timed: false })
  expect(findings.filter(({ ok }) => !ok)).toEqual([])
})
