import { randomBytes } from 'node:crypto'
import { afterAll } from 'vitest'
import { migrate } from '../../../../scripts/db-migrate.ts'
import { connect } from '../../../../scripts/lib/migrations-connect.ts'
import type * as environment from '../infrastructure/env.ts'

/**
 * For `vi.mock` of the environment, by a file whose tests look at the shop as a whole: a database of its own, which is gone
 * after them.
 */
export async function onOwnDatabase(
  original: () => Promise<typeof environment>,
): Promise<typeof environment> {
  const real = await original()
  const url = new URL(real.env.DATABASE_URL)
  url.pathname = `${url.pathname}_${randomBytes(4).toString('hex')}`
  await migrate(url.href)
  afterAll(async () => {
    const connection = await connect(url)
    await connection.query(`DROP DATABASE ${url.pathname.slice(1)}`)
    await connection.end()
  })
  return { ...real, env: { ...real.env, DATABASE_URL: url.href } }
}
