import { conclude } from './lib/conclude.ts'
import { givenApi } from './lib/given-api.ts'
import { powerCuts } from './lib/power-cuts.ts'
import { readPids } from './lib/read-pids.ts'

const { mysql } = readPids()
if (!mysql) throw new Error('F2 kills the database, so it needs one that npm run drill started itself.')

const findings = await powerCuts({ api: givenApi(), databasePid: mysql, buyers: 256, cuts: 20 })
conclude('F2 · the database killed 20 times under 256 buyers', findings)
