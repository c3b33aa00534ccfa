import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from '../../db-generate.ts'
import { migrate } from '../../db-migrate.ts'
import type { Home } from '../home.ts'
import { runScript } from '../run-script.ts'
import { step } from '../say.ts'
import { askDatabase } from './ask-database.ts'

/** Brings a database to the shop's newest schema. */
export async function prepareSchema(databaseUrl: string): Promise<void> {
  await step('Preparing the database', async () => {
    await generate()
    await migrate(databaseUrl)
  })
}

/**
 * Fills an empty database with the demo shop, and one whose filling was interrupted with the rest of it. One that is filled
 * gets the coupon drops that are over since: the demo always opens with one that runs.
 */
export async function fillDemo(home: Home, databaseUrl: string, env: NodeJS.ProcessEnv): Promise<void> {
  const filled = join(home.dir, 'filled')
  const mark = await birthmark(databaseUrl)
  if (existsSync(filled) && readFileSync(filled, 'utf8') === mark)
    return step('Opening the drops', () => runScript(home, 'scripts/demo-drops.ts', env))
  await step('Filling the demo shop', () => runScript(home, 'scripts/db-seed.ts', env))
  writeFileSync(filled, mark)
}

/** A value that no other database shares: the id of its first migration. */
async function birthmark(databaseUrl: string): Promise<string> {
  const [row] = await askDatabase(
    databaseUrl,
    'SELECT id FROM _prisma_migrations ORDER BY migration_name LIMIT 1',
  )
  return row?.id ?? ''
}
