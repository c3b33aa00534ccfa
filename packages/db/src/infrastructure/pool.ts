import { createPool } from 'mariadb'
import { env } from './env.ts'

const url = new URL(env.DATABASE_URL)
const asks = (option: string) => url.searchParams.get(option) === 'true'

/** Lock wait 1 s < transaction timeout 5 s < session timeout 10 s: what is stuck gives up from the inside out. */
const sessionSettings = [
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  "SET SESSION time_zone = '+00:00', innodb_lock_wait_timeout = 1, wait_timeout = 10, group_concat_max_len = 65536",
]

/** This process's connections to the database. */
export const pool = createPool({
  host: url.hostname,
  port: Number(url.port || 3306),
  user: decodeURIComponent(url.username),
  password: decodeURIComponent(url.password),
  database: url.pathname.slice(1),
  ssl: asks('ssl'),
  allowPublicKeyRetrieval: asks('allowPublicKeyRetrieval'),
  collation: 'UTF8MB4_UNICODE_CI',
  timezone: 'Z',
  connectionLimit: env.DATABASE_POOL,
  // The server closes what is idle for wait_timeout; the pool lets go earlier and checks what it hands out.
  idleTimeout: 5,
  minimumIdle: 2,
  acquireTimeout: 2_000,
  connectTimeout: 1_500,
  prepareCacheLength: 256,
  initSql: sessionSettings,
})
