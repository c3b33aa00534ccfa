import { Redis } from 'ioredis'
import { Refusal } from '../refusal.ts'

/** Pings a server; rejects with one sentence when it does not answer. */
export async function probeRedis(redisUrl: string): Promise<void> {
  const redis = new Redis(redisUrl, { lazyConnect: true, connectTimeout: 3_000, retryStrategy: () => null })
  redis.on('error', () => {})
  try {
    await redis.connect()
    await redis.ping()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Refusal(`There is no way into Redis at ${new URL(redisUrl).host}: ${reason}`)
  } finally {
    redis.disconnect()
  }
}
