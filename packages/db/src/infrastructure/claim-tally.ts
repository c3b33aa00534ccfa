import { z } from 'zod'
import { askRedis } from './redis.ts'

/*
 * What claims were answered, by the second: one hash per campaign and minute, `<second>:<answer>` → how often. Every process
 * counts in memory and adds once a second, so a claim pays for one count. Only for looking at: while Redis is away nobody counts.
 */
const MINUTE_S = 60
const KEPT_S = 900
const FLUSH_MS = 1_000

const countSchema = z.coerce.number().int()
const keyOf = (couponId: string, minute: number) => `{c:${couponId}}:answers:${minute}`

type Tallied = { second: number; answer: string; count: number }

let counted = new Map<string, Map<string, number>>()

/** Counts an answer to a claim of a campaign that exists. */
export function tallyClaim(couponId: string, answer: string): void {
  if (counted.size === 0) setTimeout(flush, FLUSH_MS).unref()
  const answers = counted.get(couponId) ?? new Map<string, number>()
  if (answers.size === 0) counted.set(couponId, answers)
  answers.set(answer, (answers.get(answer) ?? 0) + 1)
}

function flush(): void {
  const batch = counted
  counted = new Map()
  void addAll(batch, Math.floor(Date.now() / 1_000))
}

const addAll = (batch: ReadonlyMap<string, ReadonlyMap<string, number>>, second: number) =>
  askRedis(async (redis) => {
    const pipeline = redis.pipeline()
    for (const [couponId, answers] of batch) {
      const key = keyOf(couponId, Math.floor(second / MINUTE_S))
      for (const [answer, count] of answers) pipeline.hincrby(key, `${second}:${answer}`, count)
      pipeline.expire(key, KEPT_S)
    }
    await pipeline.exec()
  })

/** How often each answer was given in each second since `from`, up to 15 minutes back; null while Redis is away. */
export const readTally = (couponId: string, from: Date, now: Date): Promise<Tallied[] | null> =>
  askRedis(async (redis) => {
    const [since, last] = [from, now].map((time) => Math.floor(time.getTime() / 1_000)) as [number, number]
    const first = Math.floor(since / MINUTE_S)
    // A minute more: clocks of processes differ a little.
    const minutes = Array.from(
      { length: Math.floor(last / MINUTE_S) + 2 - first },
      (_, index) => first + index,
    )
    const hashes = await Promise.all(minutes.map((minute) => redis.hgetall(keyOf(couponId, minute))))
    return hashes
      .flatMap((hash) => Object.entries(hash).map(([field, count]) => readField(field, count)))
      .filter(({ second }) => second >= since)
  })

function readField(field: string, count: string): Tallied {
  const [second = '', answer = ''] = field.split(':')
  return { second: countSchema.parse(second), answer, count: countSchema.parse(count) }
}
