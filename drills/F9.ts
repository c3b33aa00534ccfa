import { conclude } from './lib/conclude.ts'
import { givenApi } from './lib/given-api.ts'
import { rollingRestart } from './lib/rolling-restart.ts'

const findings = await rollingRestart({ api: givenApi(), buyers: 64, rounds: 3 })
conclude('F9 · every API process restarted three times under 64 buyers', findings)
