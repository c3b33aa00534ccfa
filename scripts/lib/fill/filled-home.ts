import { join } from 'node:path'
import { openDatabases } from '../databases/open-databases.ts'
import type { Home } from '../home.ts'
import { connect } from '../migrations-connect.ts'
import { DATA } from '../paths.ts'

/** Where the filled shop is kept, apart from the one that is open. */
export const FILLED = join(DATA, 'fill')

const GIGABYTE = 2 ** 30

/** Opens the servers of the filled shop; its database keeps more in memory than that of a demo. */
export async function openFilled(home: Home) {
  const databases = await openDatabases(home, {})
  const connection = await connect(new URL(databases.mysql.url))
  try {
    await connection.query(`SET GLOBAL innodb_buffer_pool_size = ${GIGABYTE}`)
  } finally {
    await connection.end()
  }
  return databases
}
