import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from './lib/command.ts'
import { DATA } from './lib/paths.ts'
import { say, step } from './lib/say.ts'
import { readShotPlan } from './lib/shots/shot-plan.ts'
import { writeIndex } from './lib/shots/write-index.ts'
import { runBrowserSuite } from './lib/test/browser-suite.ts'
import { privateHome, removeHome } from './lib/test/private-home.ts'
import { besides, openTestDatabases } from './lib/test/test-databases.ts'

const CONFIG = 'shots.config.ts'
const FOLDER = join(DATA, 'shots')

const dir = await privateHome('shots')
await runCommand({
  dir,
  taken: () => '',
  stoppedCode: 130,
  work: async (home) => {
    process.env.SHOTS_PLAN = JSON.stringify(readShotPlan(process.argv.slice(2)))
    await mkdir(FOLDER, { recursive: true })
    const databases = await step('Starting MySQL and Redis for the pictures', () => openTestDatabases(home))
    const { failed } = await runBrowserSuite(home, await besides(databases), [`--config=${CONFIG}`])
    say(`Open ${await writeIndex(FOLDER)}`)
    return failed === 0 ? 0 : 1
  },
  tidy: () => removeHome(dir),
})
