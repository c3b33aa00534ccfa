import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runCommand } from './lib/command.ts'
import type { Home } from './lib/home.ts'
import { runToEnd } from './lib/program.ts'
import { Refusal } from './lib/refusal.ts'
import { say, seconds, step } from './lib/say.ts'
import { demoSecrets } from './lib/secrets.ts'
import { prepareSchema } from './lib/shop/prepare-database.ts'
import { apiEnv } from './lib/shop/shop-env.ts'
import { runBrowserSuite } from './lib/test/browser-suite.ts'
import { findKcat } from './lib/test/find-kcat.ts'
import { privateHome, removeHome } from './lib/test/private-home.ts'
import { addTallies, type Tally } from './lib/test/tally.ts'
import { besides, openTestDatabases } from './lib/test/test-databases.ts'
import { runVitestSuites } from './lib/test/vitest-suites.ts'

const SUITES = ['unit', 'database', 'race', 'api']
/** Those with tests of sinks. */
const SINK_SUITES = ['database', 'race']
const STAGES = ['check', ...SUITES, 'browser']

const dir = await privateHome('test')
await runCommand({ dir, taken: () => '', stoppedCode: 130, work, tidy: () => removeHome(dir) })

async function work(home: Home): Promise<number> {
  const wanted = readStages()
  if (wanted.some((stage) => SINK_SUITES.includes(stage))) findKcat()
  const databases = await step('Starting MySQL and Redis for the tests', () => openTestDatabases(home))
  await prepareSchema(databases.mysql.url)
  const env = apiEnv(home, {
    ...databases,
    mode: 'demo',
    secrets: demoSecrets(home.dir),
    servers: 1,
    apiPort: 0,
  })
  const projects = wanted.filter((stage) => SUITES.includes(stage))

  const tallies: Tally[] = []
  const run = async (stage: string, work: () => Promise<Tally>) => tallies.push(await timed(stage, work))
  if (wanted.includes('check')) await run('check', () => runCheck(home, env))
  if (projects.length > 0) await run(projects.join(', '), () => runVitestSuites(home, projects, env))
  if (wanted.includes('browser')) {
    await run('browser', async () => runBrowserSuite(home, await besides(databases), []))
  }
  return conclude(addTallies(tallies))
}

function readStages(): string[] {
  const { only } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true }).values
  const wanted = only?.split(',') ?? STAGES
  const unknown = wanted.find((stage) => !STAGES.includes(stage))
  if (unknown) throw new Refusal(`--only takes stages of ${STAGES.join(', ')}, not "${unknown}".`)
  return wanted
}

async function timed(stage: string, work: () => Promise<Tally>): Promise<Tally> {
  say(`\n▸ ${stage}`)
  const started = performance.now()
  const tally = await work()
  say(`${tally.failed === 0 ? '✓' : '✗'} ${stage}  ${seconds(performance.now() - started)}`)
  return tally
}

async function runCheck(home: Home, env: NodeJS.ProcessEnv): Promise<Tally> {
  const args = ['scripts/check.ts']
  const code = await runToEnd(home, { name: 'check', command: process.execPath, args, env, aloud: true })
  return { passed: 0, failed: code === 0 ? 0 : 1 }
}

/** Ends with the tally alone on a line, also in the file that .ci/run names. */
function conclude({ passed, failed }: Tally): number {
  const line = `${passed} passed, ${failed} failed`
  if (process.env.TALLY_FILE) writeFileSync(process.env.TALLY_FILE, `${line}\n`)
  say(`\n${line}`)
  return failed === 0 ? 0 : 1
}
