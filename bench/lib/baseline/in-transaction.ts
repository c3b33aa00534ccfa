import type { PoolConnection } from 'mariadb'
import type { Pool } from './open-pool.ts'

const DEADLOCK = 1213
const LOCK_WAIT_TIMEOUT = 1205

/**
 * One piece of work in one transaction by the driver alone: committed when it resolves to ACCEPTED, else rolled back. It runs
 * again after a deadlock.
 */
export async function inTransaction(
  pool: Pool,
  work: (connection: PoolConnection) => Promise<string>,
): Promise<string> {
  const connection = await pool.getConnection()
  try {
    for (;;) {
      const outcome = await attempt(connection, work)
      if (outcome !== 'again') return outcome
    }
  } finally {
    await connection.release()
  }
}

async function attempt(
  connection: PoolConnection,
  work: (connection: PoolConnection) => Promise<string>,
): Promise<string> {
  await connection.beginTransaction()
  try {
    const outcome = await work(connection)
    await (outcome === 'ACCEPTED' ? connection.commit() : connection.rollback())
    return outcome
  } catch (error) {
    await connection.rollback()
    if (isContention(error)) return 'again'
    throw error
  }
}

const isContention = (error: unknown) =>
  error instanceof Error &&
  'errno' in error &&
  (error.errno === DEADLOCK || error.errno === LOCK_WAIT_TIMEOUT)
