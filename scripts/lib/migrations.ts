import { randomUUID } from 'node:crypto'
import { type Connection, SqlError } from 'mariadb'
import type { Migration } from './migrations-read.ts'
import { Refusal } from './refusal.ts'

/** Prisma's own lock and table, so that `prisma migrate deploy` waits for us and finds what we applied. */
const LOCK = 'prisma_migrate'
const LOCK_WAIT_SECONDS = 60

const CREATE_LEDGER = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at DATETIME(3),
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at DATETIME(3),
  started_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  applied_steps_count INTEGER UNSIGNED NOT NULL DEFAULT 0
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci`

interface Applied {
  name: string
  checksum: string
  finished: Date | null
  logs: string | null
}

/**
 * Applies the migrations that the connection's database lacks, in order, one runner at a time.
 * @returns the names of those it applied
 * @throws Refusal when one fails, failed before, or was changed after it had been applied
 */
export async function applyMigrations(connection: Connection, migrations: Migration[]): Promise<string[]> {
  await lock(connection)
  try {
    await connection.query(CREATE_LEDGER)
    const applied = await readLedger(connection)
    const pending = migrations.filter((migration) => !isApplied(migration, applied.get(migration.name)))
    for (const migration of pending) await apply(connection, migration)
    return pending.map((migration) => migration.name)
  } finally {
    await unlock(connection)
  }
}

async function lock(connection: Connection): Promise<void> {
  const [row] = await connection.query<{ held: number | null }[]>('SELECT GET_LOCK(?, ?) AS held', [
    LOCK,
    LOCK_WAIT_SECONDS,
  ])
  if (row?.held === 1) return
  throw new Refusal(
    `Another process has been migrating a database of this server for ${LOCK_WAIT_SECONDS} s.`,
  )
}

/** A connection that was lost has given its lock back already. */
async function unlock(connection: Connection): Promise<void> {
  if (connection.isValid()) await connection.query('SELECT RELEASE_LOCK(?)', [LOCK])
}

async function readLedger(connection: Connection): Promise<Map<string, Applied>> {
  const rows = await connection.query<Applied[]>(
    `SELECT migration_name AS name, checksum, finished_at AS finished, logs
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  )
  for (const row of rows) if (!row.finished) throw failure(row.name, row.logs ?? 'it did not finish')
  return new Map(rows.map((row) => [row.name, row]))
}

function isApplied(migration: Migration, applied: Applied | undefined): boolean {
  if (!applied) return false
  if (applied.checksum === migration.checksum) return true
  throw new Refusal(
    `The migration ${migration.name} was changed after this database had applied it: restore its file and write a new migration.`,
  )
}

async function apply(connection: Connection, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID()
  await connection.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES (?, ?, ?)', [
    id,
    checksum,
    name,
  ])
  try {
    await connection.query(sql)
  } catch (error) {
    const reason = error instanceof SqlError ? (error.sqlMessage ?? error.message) : String(error)
    if (connection.isValid()) {
      await connection.query('UPDATE _prisma_migrations SET logs = ? WHERE id = ?', [reason, id])
    }
    throw failure(name, reason)
  }
  await connection.query(
    'UPDATE _prisma_migrations SET finished_at = CURRENT_TIMESTAMP(3), applied_steps_count = 1 WHERE id = ?',
    [id],
  )
}

function failure(name: string, reason: string): Refusal {
  return new Refusal(
    `The migration ${name} failed (${reason}) and blocks all others: undo by hand what it did, then set rolled_back_at in its row of _prisma_migrations.`,
  )
}
