import { createConnection } from 'mariadb'
import { parseServerVersion, type ServerVersion } from './server-version.ts'

/** Connects without choosing a database and asks for the version; rejects when the server does not answer. */
export async function probeMysql(databaseUrl: string): Promise<ServerVersion> {
  const { hostname, port, username, password } = new URL(databaseUrl)
  const connection = await createConnection({
    host: hostname,
    port: Number(port || 3306),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    connectTimeout: 3_000,
  })
  connection.on('error', () => {})
  try {
    const [row] = await connection.query<{ version: string }[]>('SELECT VERSION() AS version')
    return parseServerVersion(row?.version ?? '')
  } finally {
    await connection.end()
  }
}
