import { Redis } from 'ioredis'
import { env } from './env.ts'

/** How long nobody asks a Redis that did not answer. */
const AWAY_MS = 500
const COMMAND_TIMEOUT_MS = 250

const connect = (options: { commandTimeout?: number } = {}) =>
  new Redis(env.REDIS_URL, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 1_000,
    retryStrategy: (tries) => Math.min(tries * 100, 1_000),
    ...options,
  }).on('error', () => {})

let client: Redis | undefined
let awayUntil = 0

/**
 * Asks Redis, which is a gate and a cache and never the truth; answers null when it is away, so that the caller goes to the
 * database. After a failure nobody waits for it again until a moment has passed. A refusal of Redis itself (a wrong
 * command) is a fault and is thrown.
 */
export async function askRedis<T>(ask: (redis: Redis) => Promise<T>): Promise<T | null> {
  if (performance.now() < awayUntil) return null
  client ??= connect({ commandTimeout: COMMAND_TIMEOUT_MS })
  try {
    if (client.status === 'wait') await client.connect()
    return await ask(client)
  } catch (error) {
    if (
      error instanceof Error &&
      error.name === 'ReplyError' &&
      !/^(LOADING|READONLY|OOM)/.test(error.message)
    )
      throw error
    awayUntil = performance.now() + AWAY_MS
    return null
  }
}

/** A connection of its own for what is published: it keeps its subscriptions when it comes back. */
export const createSubscriber = () => connect()

/** Lets go of the connection, so that a process can end. */
export const closeRedis = () => client?.disconnect()
