import { Refusal } from '@firstcome/db/domain/refusal'
import type { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'

/** Counts per key in a window, in Redis, and in this process while Redis is away. Refuses with RATE_LIMITED beyond `points`. */
export function createCounter(redis: Redis, name: string, points: number, windowSeconds: number) {
  const options = { keyPrefix: `limit:${name}`, points, duration: windowSeconds }
  const limiter = new RateLimiterRedis({
    ...options,
    storeClient: redis,
    rejectIfRedisNotReady: true,
    insuranceLimiter: new RateLimiterMemory(options),
  })
  return {
    /** Counts one more, or refuses. */
    async take(key: string): Promise<void> {
      await limiter.consume(key).catch((spent: unknown) => {
        throw spent instanceof RateLimiterRes ? rateLimited(spent) : spent
      })
    },
    async refuseWhenSpent(key: string): Promise<void> {
      const spent = await limiter.get(key)
      if (spent && spent.consumedPoints >= points) throw rateLimited(spent)
    },
    /** Counts one more without refusing. */
    async add(key: string): Promise<void> {
      await limiter.penalty(key)
    },
    async giveBack(key: string): Promise<void> {
      await limiter.reward(key)
    },
    async clear(key: string): Promise<void> {
      await limiter.delete(key)
    },
  }
}

const rateLimited = ({ msBeforeNext }: RateLimiterRes) =>
  new Refusal('RATE_LIMITED', { retryAfterMs: Math.max(1, msBeforeNext) })
