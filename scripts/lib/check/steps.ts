import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { verify } from '../../db-verify.ts'
import { isOwned } from '../ledger.ts'
import { DATA, ROOT } from '../paths.ts'
import { readRunFile } from '../run-file.ts'
import { findBrokenCitations } from './cited-paths.ts'
import { findForbiddenSql } from './forbidden-sql.ts'
import { findRegistryAddresses } from './lock-file.ts'
import { type Outcome, runTool } from './run-tool.ts'

export interface Step {
  name: string
  run: () => Promise<Outcome>
}

/** All checks, the slow ones first. */
export function checkSteps(): Step[] {
  return [
    ...globSync(['apps/*', 'packages/*'], { cwd: ROOT }).sort().map(typesOf),
    { name: 'types of scripts', run: () => runTool('tsc', ['--noEmit', '-p', 'tsconfig.json']) },
    { name: 'format and lint', run: () => runTool('biome', ['check', '--error-on-warnings', '.']) },
    { name: 'promises', run: () => runTool('oxlint', ['--type-aware', '--deny-warnings']) },
    { name: 'layers', run: () => runTool('depcruise', ['--config', '.dependency-cruiser.mjs', ...LAYERED]) },
    { name: 'unused code', run: () => runTool('knip', ['--no-progress']) },
    { name: 'portable SQL', run: async () => outcome(findForbiddenSql()) },
    { name: 'cited paths', run: async () => outcome(findBrokenCitations()) },
    { name: 'lock file', run: async () => outcome(findRegistryAddresses()) },
    ...schemaStep(),
  ]
}

const LAYERED = ['packages', 'apps', 'scripts', 'prisma', 'bench', 'drills', 'e2e'].filter((folder) =>
  existsSync(join(ROOT, folder)),
)

function typesOf(folder: string): Step {
  return {
    name: `types of ${folder}`,
    run: async () => {
      const routes = existsSync(join(ROOT, folder, 'next.config.ts'))
        ? await runTool(`../../${folder}/node_modules/.bin/next`, ['typegen'], folder)
        : undefined
      if (routes?.ok === false) return routes
      return runTool('tsc', ['--noEmit', '-p', 'tsconfig.json'], folder)
    },
  }
}

/** Compares schema and migrations when a database server is at hand. */
function schemaStep(): Step[] {
  const databaseUrl = process.env.DATABASE_URL || (isOwned(DATA) ? readRunFile()?.databaseUrl : undefined)
  return databaseUrl ? [{ name: 'schema', run: async () => outcome(await verify(databaseUrl)) }] : []
}

function outcome(problems: string[]): Outcome {
  return { ok: problems.length === 0, output: problems.join('\n') }
}
