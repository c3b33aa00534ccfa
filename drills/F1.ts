import { parseArgs } from 'node:util'
import { conclude } from './lib/conclude.ts'
import { deaths } from './lib/deaths.ts'

const { values } = parseArgs({ options: { times: { type: 'string', default: '50' } }, strict: false })
const times = Number(values.times)

const findings = await deaths({ buyers: 64, times })
conclude(
  `F1 · API processes killed at 12 points of a checkout, ${times} times each, under 64 buyers`,
  findings,
)
