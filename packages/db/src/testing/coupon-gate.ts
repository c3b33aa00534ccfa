import type { Redis } from 'ioredis'
import { pass } from '../infrastructure/coupon-gate-scripts.ts'

const keysOf = (couponId: string) => [`{c:${couponId}}:quantity`, `{c:${couponId}}:passed`]

/** Opens a gate by hand, for a measurement of the gate alone. */
export const openGate = (redis: Redis, couponId: string, quantity: number) =>
  redis.set(`{c:${couponId}}:quantity`, quantity, 'EX', 600)

/** One shopper at the gate, by the very step that a claim takes. */
export const knock = (redis: Redis, couponId: string, userId: string) =>
  pass(redis, keysOf(couponId), [userId])
