import { createPool } from 'mariadb'

/** As many as a process of the shop has. */
const POOL_SIZE = 16

/** The bare driver's pool, with the shop's session settings; statements stay prepared, so each is parsed once a connection. */
export function openPool(databaseUrl: string) {
  const url = new URL(databaseUrl)
  return createPool({
    host: url.hostname,
    port: Number(url.port),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
    charset: 'utf8mb4',
    collation: 'UTF8MB4_UNICODE_CI',
    timezone: 'Z',
    connectionLimit: POOL_SIZE,
    acquireTimeout: 10_000,
    prepareCacheLength: 256,
    bigIntAsNumber: true,
    initSql: [
      'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
      "SET SESSION time_zone = '+00:00', innodb_lock_wait_timeout = 5",
    ],
  })
}

export type Pool = ReturnType<typeof openPool>
