import type { Kind } from '../databases/kind.ts'
import { type Database, openDatabases } from '../databases/open-databases.ts'
import type { Home } from '../home.ts'
import { connect } from '../migrations-connect.ts'

/** Servers for tests alone: those that TEST_DATABASE_URL and TEST_REDIS_URL name, else private ones. */
export function openTestDatabases(home: Home): Promise<Record<Kind, Database>> {
  const given = {
    mysql: process.env.TEST_DATABASE_URL || undefined,
    redis: process.env.TEST_REDIS_URL || undefined,
  }
  return openDatabases(home, given)
}

/** A fresh database beside the first on its server, so that the browser meets the demo shop and nothing else. */
export async function besides({ mysql, redis }: Record<Kind, Database>): Promise<Record<Kind, Database>> {
  const [mysqlUrl, redisUrl] = [new URL(mysql.url), new URL(redis.url)]
  mysqlUrl.pathname += '_browser'
  redisUrl.pathname = '/1'
  const connection = await connect(new URL(mysql.url))
  try {
    await connection.query(`DROP DATABASE IF EXISTS ${connection.escapeId(mysqlUrl.pathname.slice(1))}`)
  } finally {
    await connection.end()
  }
  return { mysql: { ...mysql, url: mysqlUrl.href }, redis: { ...redis, url: redisUrl.href } }
}
