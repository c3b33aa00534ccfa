import type { Redis } from 'ioredis'
import { z } from 'zod'
import { addHolders, adopt, pass, passedBefore, put, takeBack } from './coupon-gate-scripts.ts'
import { mintId } from './ids.ts'
import { createLane, type Outcome } from './lane.ts'
import { askRedis } from './redis.ts'

export type GatedCoupon = { id: string; quantity: number }

const AT_A_TIME = 1_000
const keysOf = (couponId: string) => [`{c:${couponId}}:quantity`, `{c:${couponId}}:passed`]
const answersSchema = z.array(z.enum(['lost', 'member', 'full', 'passed']))
const figureSchema = z.int()
const namesSchema = z.array(z.string())

/** member: has passed before; full: as many as there are have passed; away: there is no gate, only the database. */
export type Passage = 'member' | 'full' | 'passed' | 'away'

/**
 * Lets a shopper through a campaign's gate, or not. A lost gate is first built from who holds a coupon, once at a time in a
 * process and never over one that is there already.
 */
export async function passGate(
  coupon: GatedCoupon,
  userId: string,
  readHolders: (couponId: string) => Promise<string[]>,
): Promise<Passage> {
  const knock = () => knockLane({ couponId: coupon.id, userId })
  let answer = await knock()
  if (answer === 'lost') {
    await buildOnce(coupon, readHolders)
    answer = await knock()
  }
  return answer === 'lost' ? 'away' : answer
}

type Knock = { couponId: string; userId: string }

/** A crowd takes its steps together: while some are at the gate, the next ones gather. */
const knockLane = createLane(knockTogether, { inFlight: 2, maxBatch: 256, maxQueue: 100_000 })

async function knockTogether(knocks: Knock[]): Promise<Outcome<Passage | 'lost'>[]> {
  const answers = new Map<Knock, Passage | 'lost'>()
  for (const [couponId, crowd] of Map.groupBy(knocks, (knock) => knock.couponId)) {
    const steps = crowd.map(({ userId }) => userId)
    const said = await askRedis(async (redis) =>
      answersSchema.parse(await pass(redis, keysOf(couponId), steps)),
    )
    crowd.forEach((knock, index) => answers.set(knock, said?.[index] ?? 'away'))
  }
  return knocks.map((knock) => ({ result: answers.get(knock) ?? 'away' }))
}

const building = new Map<string, Promise<void>>()

function buildOnce(coupon: GatedCoupon, readHolders: (couponId: string) => Promise<string[]>): Promise<void> {
  const begun = building.get(coupon.id)
  if (begun) return begun
  const built = build(coupon, readHolders).finally(() => building.delete(coupon.id))
  building.set(coupon.id, built)
  return built
}

async function build({ id, quantity }: GatedCoupon, readHolders: (couponId: string) => Promise<string[]>) {
  const holders = await readHolders(id)
  const prepared = `{c:${id}}:${mintId()}`
  await askRedis(async (redis) => {
    for (const some of inParts(holders))
      await redis.zadd(prepared, ...some.flatMap((userId) => [Date.now(), userId]))
    if (holders.length > 0) await redis.expire(prepared, 60)
    await put(redis, [...keysOf(id), prepared], [quantity])
  })
}

/** Gives the place of a shopper back whom the database refused. */
export const leaveGate = (couponId: string, userId: string) =>
  askRedis((redis) => redis.zrem(`{c:${couponId}}:passed`, userId))

/** Tells a gate how many coupons there are; how many shoppers have passed, or null when there is no gate. */
export const tellGate = ({ id, quantity }: GatedCoupon): Promise<number | null> =>
  askRedis(async (redis) => {
    const passed = figureSchema.parse(await adopt(redis, keysOf(id), [quantity]))
    return passed === 0 ? null : passed - 1
  })

/** Who passed a gate at least so many milliseconds ago; null when Redis is away. */
export const listPassed = (couponId: string, agoMs: number): Promise<string[] | null> =>
  askRedis(async (redis) => namesSchema.parse(await passedBefore(redis, keysOf(couponId), [agoMs])))

/** Takes back the places of shoppers who have not come again for so long; how many. */
export const clearPlaces = (couponId: string, userIds: readonly string[], agoMs: number) =>
  countOver(userIds, (redis, some) => takeBack(redis, keysOf(couponId), [agoMs, ...some]))

/** Gives those who hold a coupon their place in the gate; how many had none. */
export const seatHolders = (couponId: string, userIds: readonly string[]) =>
  countOver(userIds, (redis, some) => addHolders(redis, keysOf(couponId), some))

async function countOver(
  userIds: readonly string[],
  step: (redis: Redis, some: string[]) => Promise<unknown>,
) {
  let count = 0
  for (const some of inParts(userIds))
    count += (await askRedis(async (redis) => figureSchema.parse(await step(redis, some)))) ?? 0
  return count
}

const inParts = (all: readonly string[]) =>
  Array.from({ length: Math.ceil(all.length / AT_A_TIME) }, (_, part) =>
    all.slice(part * AT_A_TIME, (part + 1) * AT_A_TIME),
  )
