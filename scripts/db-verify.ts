import { randomBytes } from 'node:crypto'
import type { Connection } from 'mariadb'
import { tell } from './lib/command.ts'
import { writeDdl } from './lib/ddl.ts'
import { compareDescriptions } from './lib/ddl-compare.ts'
import { readDatamodel, readSchemaFiles } from './lib/ddl-datamodel.ts'
import { describeDatabase } from './lib/ddl-describe.ts'
import { connect } from './lib/migrations-connect.ts'
import { readMigrations } from './lib/migrations-read.ts'
import { Refusal } from './lib/refusal.ts'
import { say } from './lib/say.ts'

/**
 * Builds one scratch database from the migrations and one from the schema, compares them and drops both.
 * @param serverUrl of a server on which it may create databases; the database it names is not touched
 * @returns a line per difference; none when schema and migrations agree
 */
export async function verify(
  serverUrl: string,
  schemaFiles = readSchemaFiles(),
  migrations = readMigrations().map((migration) => migration.sql),
): Promise<string[]> {
  const ddl = writeDdl(await readDatamodel(schemaFiles))
  const connection = await connect(new URL(serverUrl))
  const scratch = `firstcome_verify_${randomBytes(4).toString('hex')}`
  const [migrated, declared] = [`${scratch}_migrations`, `${scratch}_schema`]
  try {
    await build(connection, migrated, migrations)
    await build(connection, declared, [ddl])
    return [
      ...compareDescriptions(
        await describeDatabase(connection, migrated),
        await describeDatabase(connection, declared),
      ),
      ...(await findLooseIds(connection, migrated)),
    ]
  } finally {
    await connection.query(`DROP DATABASE IF EXISTS ${migrated}; DROP DATABASE IF EXISTS ${declared}`)
    await connection.end()
  }
}

async function build(connection: Connection, database: string, scripts: string[]): Promise<void> {
  await connection.query(
    `CREATE DATABASE ${database} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci; USE ${database}`,
  )
  for (const script of scripts) await connection.query(script)
}

/** Ids, hashes and numbers are the CHAR columns; the schema cannot say that they compare byte by byte. */
async function findLooseIds(connection: Connection, database: string): Promise<string[]> {
  const rows = await connection.query<{ name: string; collation: string }[]>(
    `SELECT CONCAT(TABLE_NAME, ' column ', COLUMN_NAME) AS name, COLLATION_NAME AS collation
     FROM information_schema.COLUMNS
     WHERE TABLE_SCHEMA = ? AND DATA_TYPE = 'char' AND COLLATION_NAME <> 'ascii_bin' ORDER BY name`,
    [database],
  )
  return rows.map(({ name, collation }) => `${name}: ${collation} in the migrations, must be ascii_bin`)
}

async function main(): Promise<number> {
  const serverUrl = process.env.DATABASE_URL
  if (!serverUrl)
    throw new Refusal('Set DATABASE_URL to a server for scratch databases: mysql://user:password@host:3306')
  const differences = await verify(serverUrl)
  for (const line of differences) say(line)
  say(
    differences.length > 0
      ? `Differences: ${differences.length}.`
      : 'The migrations create exactly what the schema declares.',
  )
  return differences.length > 0 ? 1 : 0
}

if (import.meta.main) process.exitCode = await main().catch(tell)
