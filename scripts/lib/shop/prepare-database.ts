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

/** Fills a database without products with the demo shop. */
export async function seedWhenEmpty(home: Home, databaseUrl: string, env: NodeJS.ProcessEnv): Promise<void> {
  const [product] = await askDatabase(databaseUrl, 'SELECT id FROM products LIMIT 1')
  if (product) return
  await step('Filling the demo shop', () => runScript(home, 'scripts/db-seed.ts', env))
}

/** A value that no other database shares: the id of its first migration. */
export async function birthmark(databaseUrl: string): Promise<string> {
  const [row] = await askDatabase(
    databaseUrl,
    'SELECT id FROM _prisma_migrations ORDER BY migration_name LIMIT 1',
  )
  return row?.id ?? ''
}
