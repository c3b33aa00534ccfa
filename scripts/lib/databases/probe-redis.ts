import { Redis } from 'ioredis'
import { Refusal } from '../refusal.ts'

/** Pings a server; rejects with one sentence when it does not answer. */
export async function probeRedis(redisUrl: string): Promise<void> {
  const redis = new Redis(redisUrl, { lazyConnect: true, connectTimeout: 3_000, retryStrategy: () => null })
  let refusal = 'no answer'
  redis.on('error', ({ message }) => {
    refusal = message
  })
  try {
    await redis.connect()
    await redis.ping()
  } catch {
    throw new Refusal(`There is no way into Redis at ${new URL(redisUrl).host}: ${refusal}`)
  } finally {
    redis.disconnect()
  }
}
