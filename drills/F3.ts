import { parseArgs } from 'node:util'
import { conclude } from './lib/conclude.ts'
import { givenApi } from './lib/given-api.ts'
import { oversell } from './lib/oversell.ts'

const options = {
  buyers: { type: 'string', default: '5000' },
  stock: { type: 'string', default: '100' },
} as const
const { values } = parseArgs({ options, strict: false })
const [buyers, stock] = [Number(values.buyers), Number(values.stock)]

const findings = await oversell({ api: givenApi(), stock, buyers })
conclude(`F3 · ${buyers} buyers at once, stock ${stock}`, findings)
