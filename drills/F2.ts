import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { conclude } from './lib/conclude.ts'
import { env } from './lib/env.ts'
import { givenApi } from './lib/given-api.ts'
import { powerCuts } from './lib/power-cuts.ts'

const runFileSchema = z.object({ pids: z.object({ mysql: z.number().optional() }) })

const { pids } = runFileSchema.parse(JSON.parse(readFileSync(env.RUN_FILE ?? '', 'utf8')))
if (!pids.mysql) throw new Error('F2 kills the database, so it needs one that npm run drill started itself.')

const findings = await powerCuts({ api: givenApi(), databasePid: pids.mysql, buyers: 256, cuts: 20 })
conclude('F2 · the database killed 20 times under 256 buyers', findings)
