import { connect } from '../migrations-connect.ts'
import { parseServerVersion, type ServerVersion } from './server-version.ts'

/** Asks a server for its version; rejects with one sentence when it does not answer. */
export async function probeMysql(databaseUrl: string): Promise<ServerVersion> {
  const connection = await connect(new URL(databaseUrl))
  try {
    const [row] = await connection.query<{ version: string }[]>('SELECT VERSION() AS version')
    return parseServerVersion(row?.version ?? '')
  } finally {
    await connection.end()
  }
}
