import type { Home } from '../home.ts'
import { installPackages } from '../install-packages.ts'
import { Refusal } from '../refusal.ts'
import { findServers } from './find-servers.ts'
import { hasDocker, startInDocker } from './in-docker.ts'
import { KINDS, type Kind } from './kind.ts'
import { probeMysql } from './probe-mysql.ts'
import { probeRedis } from './probe-redis.ts'
import { startMysql } from './start-mysql.ts'
import { startRedis } from './start-redis.ts'

const PACKAGES: Record<Kind, string> = { mysql: 'mariadb-server', redis: 'redis-server' }

export interface Database {
  url: string
  /** Only of a server that this command started itself. */
  pid?: number
}

/**
 * Finds or starts MySQL and Redis, in this order: addresses that a person gave, programs installed here, Docker,
 * Debian packages; else explains what to type.
 */
export async function openDatabases(
  home: Home,
  given: Partial<Record<Kind, string>>,
): Promise<Record<Kind, Database>> {
  await checkGiven(given)
  const servers = findServers()
  const absent = KINDS.filter((kind) => !given[kind] && !servers[kind])
  const docked = absent.length > 0 && (await hasDocker()) ? await startInDocker(home, absent) : {}
  const missing = absent.filter((kind) => !docked[kind])
  if (missing.length > 0)
    installPackages(
      'The shop needs',
      missing.map((kind) => PACKAGES[kind]),
    )

  const found = missing.length > 0 ? findServers() : servers
  const ready = { ...given, ...docked }
  const [mysql, redis] = await Promise.all([
    ready.mysql ? { url: ready.mysql } : startMysql(home, found.mysql),
    ready.redis ? { url: ready.redis } : startRedis(home, found.redis),
  ])
  return { mysql, redis }
}

async function checkGiven({ mysql, redis }: Partial<Record<Kind, string>>): Promise<void> {
  if (mysql) {
    const version = await probeMysql(mysql)
    if (version.isOld)
      throw new Refusal(`DATABASE_URL names ${version.label}, which is too old for the shop.`)
  }
  if (redis) await probeRedis(redis)
}
