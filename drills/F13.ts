import { parseArgs } from 'node:util'
import { conclude } from './lib/conclude.ts'
import { soak } from './lib/soak.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' } }, strict: false })
const minutes = Number(values.minutes)

const findings = await soak({ buyers: 64, minutes })
conclude(`F13 · ${minutes} minutes of 64 buyers who buy about twice a second each`, findings)
