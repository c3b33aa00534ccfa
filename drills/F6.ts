import { parseArgs } from 'node:util'
import { claims } from './lib/claims.ts'
import { conclude } from './lib/conclude.ts'

const options = {
  shoppers: { type: 'string', default: '5000' },
  seconds: { type: 'string', default: '30' },
} as const
const { values } = parseArgs({ options, strict: false })
const [shoppers, seconds] = [Number(values.shoppers), Number(values.seconds)]

const findings = await claims({ shoppers, frozenMs: seconds * 1_000 })
conclude(`F6 · ${shoppers} shoppers click twice on 200 coupons`, findings)
