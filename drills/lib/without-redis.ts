import { setTimeout as sleep } from 'node:timers/promises'
import { newCampaign } from '@firstcome/db/testing/claim'
import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { newProduct } from '@firstcome/db/testing/rows'
import { newAccount } from '@firstcome/db/testing/sign-in'
import { Redis } from 'ioredis'
import { createCaller } from '../../bench/lib/load/create-caller.ts'
import { percentile } from '../../bench/lib/load/figures.ts'
import { count, sayTally } from '../../bench/lib/load/tally.ts'
import { atLeast, atMost, books, exactly, type Finding } from './finding.ts'
import { type ClaimShop, startClaimShop } from './start-claim-shop.ts'
import { ERRANDS, type Errand, startVisitors, type Visit } from './start-visitors.ts'
import { sumExcept } from './sum-except.ts'

const PLENTY = 1_000_000
const SOON_MS = 5_000
const SLOWEST_MS = 2_000
const PATIENCE_MS = 30_000

type Options = {
  awayMs: number
  besideMs: number
  claimants: number
  /** Whether it is judged how long things take, which says nothing on a machine that others use. */
  timed: boolean
}

/** Redis is gone for a while: whoever visits is served all the same, and soon after it is back its gate stands again. */
export async function withoutRedis({ awayMs, besideMs, claimants, timed }: Options): Promise<Finding[]> {
  const shop = await startClaimShop()
  try {
    const { variantId } = await newProduct({ variants: [{ stock: PLENTY }] })
    const couponId = await newCampaign({ quantity: PLENTY })
    const crowd = await fundShoppers({ count: claimants + 1, balance: 1_000_000_000 })
    const [buyer = { token: '' }, ...others] = crowd
    const caller = createCaller(shop.api, 32)
    const account = await newAccount()
    const { email, password } = account
    const visitors = startVisitors({
      caller,
      account: { email, password },
      buyer,
      claimants: others,
      variantId,
      couponId,
    })
    const served = (ms: number) => Promise.all([sleep(ms), untilServed(visitors)])
    await served(besideMs)
    visitors.phase = 'away'
    await shop.redis.kill()
    await served(awayMs)
    await shop.redis.begin()
    visitors.phase = 'after'
    const backAfterMs = await untilGateStands(shop, couponId)
    await served(besideMs)
    await visitors.leave()
    caller.close()
    return [
      ...['before', 'away', 'after'].flatMap((phase) => judge(visitors.visits, phase, timed)),
      atMost('the gate stands again after, ms', backAfterMs, timed ? SOON_MS : PATIENCE_MS),
      await books(),
    ]
  } finally {
    await shop.stop()
  }
}

/** Waits until every errand has been served in this phase, however busy the machine is. */
async function untilServed({ visits, phase }: { visits: readonly Visit[]; phase: string }): Promise<void> {
  const isServed = (errand: Errand) =>
    visits.some((visit) => visit.phase === phase && visit.errand === errand && visit.word === 'ACCEPTED')
  const until = performance.now() + PATIENCE_MS
  while (!ERRANDS.every(isServed) && performance.now() < until) await sleep(50)
}

function judge(visits: readonly Visit[], phase: string, timed: boolean): Finding[] {
  return ERRANDS.flatMap((errand) => {
    const those = visits.filter((visit) => visit.phase === phase && visit.errand === errand)
    const tally = count(those.map(({ word }) => word))
    const slow = percentile(
      those.map(({ ms }) => ms),
      0.95,
    )
    console.log(`${phase}, ${errand}: ${sayTally(tally)}, p95 ${slow.toFixed(0)} ms`)
    return [
      atLeast(`${phase}: ${errand}, accepted`, tally.ACCEPTED ?? 0, 1),
      exactly(`${phase}: ${errand}, other answers`, sumExcept(tally, 'ACCEPTED', 'BUSY'), 0),
      ...(timed ? [atMost(`${phase}: ${errand}, p95 ms`, slow, SLOWEST_MS)] : []),
    ]
  })
}

/** How long after the return of Redis a claim has built its gate anew, in milliseconds. */
async function untilGateStands({ redis: { url } }: ClaimShop, couponId: string): Promise<number> {
  const redis = new Redis(url)
  const began = performance.now()
  while (performance.now() < began + PATIENCE_MS) {
    if ((await redis.exists(`{c:${couponId}}:quantity`)) === 1) break
    await sleep(20)
  }
  redis.disconnect()
  return performance.now() - began
}
