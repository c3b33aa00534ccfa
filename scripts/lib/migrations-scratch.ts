import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection } from 'mariadb'
import { onTestFinished } from 'vitest'
import { connect } from './migrations-connect.ts'

/** Where tests may create databases of their own. */
export function serverUrl(): string {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('These tests need DATABASE_URL: run them through npm test.')
  return url
}

/** The address of a database that does not exist yet and is gone after the test. */
export function scratchUrl(): string {
  const url = new URL(serverUrl())
  const database = `firstcome_scratch_${randomBytes(4).toString('hex')}`
  url.pathname = database
  onTestFinished(async () => {
    const connection = await connect(url)
    await connection.query(`DROP DATABASE IF EXISTS ${database}`)
    await connection.end()
  })
  return url.href
}

/** A connection to a database that is closed after the test. */
export async function openScratch(databaseUrl: string): Promise<Connection> {
  const url = new URL(databaseUrl)
  const connection = await connect(url, url.pathname.slice(1))
  onTestFinished(() => connection.end())
  return connection
}

/** A folder of migrations, name → SQL, that is gone after the test. */
export function migrationFolder(migrations: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'firstcome-migrations-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, sql] of Object.entries(migrations)) writeMigration(folder, name, sql)
  return folder
}

export function writeMigration(folder: string, name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}
