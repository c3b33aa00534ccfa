import { Redis } from 'ioredis'
import { env } from './env.ts'

/** How often a Redis that did not answer is looked for. */
const LOOK_MS = 500
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
let connected: Promise<unknown> | undefined
let looking: NodeJS.Timeout | undefined

/**
 * Asks Redis, which is a gate and a cache and never the truth; answers null when it is away, so that the caller goes to the
 * database. After a failure nobody waits for it: one look in the background every half second tells when it is back. A
 * refusal of Redis itself (a wrong command) is a fault and is thrown.
 */
export async function askRedis<T>(ask: (redis: Redis) => Promise<T>): Promise<T | null> {
  if (looking) return null
  client ??= connect({ commandTimeout: COMMAND_TIMEOUT_MS })
  connected ??= client.connect()
  try {
    await connected
    return await ask(client)
  } catch (error) {
    if (isWrongCommand(error)) throw error
    lookFor(client)
    return null
  }
}

const isWrongCommand = (error: unknown) =>
  error instanceof Error && error.name === 'ReplyError' && !/^(LOADING|READONLY|OOM)/.test(error.message)

/** Tries until Redis answers, once at a time; meanwhile it counts as away. */
function lookFor(redis: Redis): void {
  if (looking) return
  const look = async () => {
    const isBack = await redis.ping().then(
      () => true,
      () => false,
    )
    connected = Promise.resolve()
    looking = isBack ? undefined : setTimeout(() => void look(), LOOK_MS).unref()
  }
  looking = setTimeout(() => void look(), LOOK_MS).unref()
}

/** A connection of its own for what is published: it keeps its subscriptions when it comes back. */
export const createSubscriber = () => connect()
