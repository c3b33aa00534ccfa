import { type Connection, createConnection } from 'mariadb'
import { Refusal } from './refusal.ts'

/** A connection for schema work: whole files of SQL in one call, which the server itself splits into statements. */
export async function connect(url: URL, database?: string): Promise<Connection> {
  const asks = (option: string) => url.searchParams.get(option) === 'true'
  const connection = await createConnection({
    host: url.hostname,
    port: Number(url.port || 3306),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database,
    ssl: asks('ssl'),
    allowPublicKeyRetrieval: asks('allowPublicKeyRetrieval'),
    charset: 'utf8mb4',
    collation: 'UTF8MB4_UNICODE_CI',
    timezone: 'Z',
    connectTimeout: 5_000,
    multipleStatements: true,
    initSql: ["SET SESSION time_zone = '+00:00'"],
  }).catch((error: Error) => {
    throw new Refusal(`There is no way into the database server at ${url.host}: ${error.message}`)
  })
  // a lost connection is told by the query that needed it
  connection.on('error', () => {})
  return connection
}
