import { tell } from './lib/command.ts'
import { applyMigrations } from './lib/migrations.ts'
import { connect } from './lib/migrations-connect.ts'
import { MIGRATIONS, readMigrations } from './lib/migrations-read.ts'
import { Refusal } from './lib/refusal.ts'
import { say } from './lib/say.ts'

/**
 * Brings a database to the newest migration, creating it when it is missing.
 * @returns the names of the migrations that it applied
 * @throws Refusal with one sentence when a migration fails, failed before, or was changed after it had been applied
 */
export async function migrate(databaseUrl: string, folder = MIGRATIONS): Promise<string[]> {
  const url = new URL(databaseUrl)
  const database = decodeURIComponent(url.pathname.slice(1))
  const connection = await connect(url)
  try {
    const [known] = await connection.query<unknown[]>(
      'SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?',
      [database],
    )
    const name = connection.escapeId(database)
    if (!known) {
      await connection.query(
        `CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`,
      )
    }
    await connection.query(`USE ${name}`)
    return await applyMigrations(connection, readMigrations(folder))
  } finally {
    await connection.end()
  }
}

async function main(): Promise<number> {
  const databaseUrl = process.env.DATABASE_URL
  if (!databaseUrl)
    throw new Refusal('Set DATABASE_URL to the database to migrate: mysql://user:password@host:3306/name')
  const applied = await migrate(databaseUrl)
  say(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The database is up to date.')
  return 0
}

if (import.meta.main) process.exitCode = await main().catch(tell)
