import { createHash } from 'node:crypto'
import type { Redis } from 'ioredis'

type Values = readonly (string | number)[]

/** A step that Redis takes as a whole, given its Lua. It is sent by its hash, and in full to a Redis that has not seen it. */
export function redisScript(lua: string) {
  const hash = createHash('sha1').update(lua).digest('hex')
  return async (redis: Redis, keys: readonly string[], values: Values): Promise<unknown> => {
    try {
      return await redis.evalsha(hash, keys.length, ...keys, ...values)
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error
      return redis.eval(lua, keys.length, ...keys, ...values)
    }
  }
}
