import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.ts'

export const MIGRATIONS = join(ROOT, 'prisma', 'migrations')

export interface Migration {
  name: string
  sql: string
  /** sha256 of the file, in hex, as Prisma keeps it. */
  checksum: string
}

/** The migrations of a folder in Prisma's format (<stamp>_<name>/migration.sql), oldest first. */
export function readMigrations(folder = MIGRATIONS): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readMigration(folder, name))
}

function readMigration(folder: string, name: string): Migration {
  const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}
