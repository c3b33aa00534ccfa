import { parseArgs } from 'node:util'
import { conclude } from './lib/conclude.ts'
import { withoutRedis } from './lib/without-redis.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '30' } }, strict: false })
const seconds = Number(values.seconds)

const findings = await withoutRedis({
  awayMs: seconds * 1_000,
  besideMs: 5_000,
  claimants: 20_000,
  timed: true,
})
conclude(`F7 · Redis gone for ${seconds} s`, findings)
