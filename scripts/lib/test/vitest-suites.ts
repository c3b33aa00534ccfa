import { join } from 'node:path'
import type { Home } from '../home.ts'
import { runToEnd } from '../program.ts'
import { type Tally, tallyVitest } from './tally.ts'

/** Runs these projects of vitest.config.ts. */
export async function runVitestSuites(
  home: Home,
  projects: string[],
  env: NodeJS.ProcessEnv,
): Promise<Tally> {
  const report = join(home.dir, 'vitest.json')
  const code = await runToEnd(home, {
    name: 'vitest',
    command: process.execPath,
    args: [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env,
    aloud: true,
  })
  return tallyVitest(report, code)
}
