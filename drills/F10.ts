import { parseArgs } from 'node:util'
import { conclude } from './lib/conclude.ts'
import { frozenProcess } from './lib/frozen-process.ts'
import { givenApi } from './lib/given-api.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } }, strict: false })
const seconds = Number(values.seconds)

const findings = await frozenProcess({ api: givenApi(), buyers: 64, freezes: 3, frozenMs: seconds * 1_000 })
conclude(`F10 · an API process frozen for ${seconds} s under 64 buyers, three times`, findings)
