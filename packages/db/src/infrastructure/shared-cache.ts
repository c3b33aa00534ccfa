import { setTimeout as sleep } from 'node:timers/promises'
import { mintId } from './ids.ts'
import { createMemory } from './memory.ts'
import { askRedis } from './redis.ts'

type Options<Value> = {
  /** Tells its values in Redis from others. */
  name: string
  /** An answer is renewed behind the readers' backs when it is older than this, in milliseconds. */
  freshMs: number
  /** An answer that nobody has renewed is gone after this. */
  keepMs: number
  /** How long a process believes what it was told last, without asking. */
  memoryMs: number
  /** Makes the answer. While Redis is away each process makes its own. */
  make: (key: string) => Promise<Value>
}

/** How long others wait for who makes an answer, and after which a maker is given up for dead. */
const MAKING_MS = 5_000
const LOOK_AGAIN_MS = 20
const PLACES = 100

/** Opens the door that is closed by this very token. */
const UNLOCK = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`

/**
 * Answers that all processes share through Redis. However many ask at once, one of them makes an answer, also the first:
 * readers of an old one have it as it is while it is renewed, and only who finds none waits. Values are JSON.
 */
export function createSharedCache<Value>({ name, freshMs, keepMs, memoryMs, make }: Options<Value>) {
  const heard = createMemory<Value>({ lifeMs: memoryMs, places: PLACES })
  const made = createMemory<Value>({ lifeMs: freshMs, places: PLACES })
  const underway = new Map<string, Promise<Value>>()
  const place = (key: string) => `{cache:${name}:${key}}`

  /** What Redis has: `found` is null when there is no answer. Null when Redis is away. */
  const look = async (key: string): Promise<{ found: { value: Value; fresh: boolean } | null } | null> => {
    const replies = await askRedis((redis) => redis.multi().get(place(key)).pttl(place(key)).exec())
    if (!replies) return null
    const [text, left] = replies.map(([, reply]) => reply)
    if (typeof text !== 'string') return { found: null }
    return { found: { value: JSON.parse(text), fresh: Number(left) > keepMs - freshMs } }
  }

  /** Makes the answer unless somebody else is at it or has just done so. */
  const renew = async (key: string): Promise<void> => {
    const door = `${place(key)}:door`
    const token = mintId()
    if (!(await askRedis((redis) => redis.set(door, token, 'PX', MAKING_MS, 'NX')))) return
    try {
      if ((await look(key))?.found?.fresh) return
      const value = await make(key)
      await askRedis((redis) => redis.set(place(key), JSON.stringify(value), 'PX', keepMs))
    } finally {
      await askRedis((redis) => redis.eval(UNLOCK, 1, door, token))
    }
  }

  const makeAlone = async (key: string): Promise<Value> => {
    const known = made.recall(key)
    if (known !== undefined) return known
    const since = made.now()
    const value = await make(key)
    made.keep(key, value, since)
    return value
  }

  const find = async (key: string): Promise<Value> => {
    const deadline = performance.now() + MAKING_MS
    while (performance.now() < deadline) {
      const reply = await look(key)
      if (!reply) return makeAlone(key)
      if (reply.found) {
        // Nobody waits for a renewal; one that fails is made up for by a later reader.
        if (!reply.found.fresh) renew(key).catch(() => {})
        return reply.found.value
      }
      await renew(key)
      const after = await look(key)
      if (after?.found) return after.found.value
      await sleep(LOOK_AGAIN_MS)
    }
    return makeAlone(key)
  }

  const ask = async (key: string): Promise<Value> => {
    const since = heard.now()
    const value = await find(key)
    heard.keep(key, value, since)
    return value
  }

  return (key: string): Promise<Value> => {
    const known = heard.recall(key)
    if (known !== undefined) return Promise.resolve(known)
    const asked = underway.get(key)
    if (asked) return asked
    const asking = ask(key).finally(() => underway.delete(key))
    underway.set(key, asking)
    return asking
  }
}
