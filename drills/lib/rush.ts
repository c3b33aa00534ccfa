import { setTimeout as sleep } from 'node:timers/promises'
import { newCampaign } from '@firstcome/db/testing/claim'
import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { createCaller } from '../../bench/lib/load/create-caller.ts'
import { openLedger } from '../../bench/lib/load/open-ledger.ts'
import { count, sayTally } from '../../bench/lib/load/tally.ts'
import { comeBack } from './come-back.ts'
import { env } from './env.ts'
import { atMost, exactly, type Finding } from './finding.ts'
import { losePlaces } from './lose-places.ts'
import type { ClaimShop } from './start-claim-shop.ts'
import { sumExcept } from './sum-except.ts'

const CONNECTIONS = 1_000
const PATIENCE_MS = 60_000
const CLEAR = ['ACCEPTED', 'COUPON_SOLD_OUT', 'COUPON_ALREADY_CLAIMED']

type Rush = {
  shop: ClaimShop
  shoppers: number
  quantity: number
  clicks?: number
  /** What happens to Redis as soon as the first shopper has been told. */
  meanwhile?: (shop: ClaimShop) => Promise<void>
  /** Shoppers whose process dies between the gate and the row, before the rush. */
  dying?: number
}

/**
 * Everyone clicks twice at once on one drop. In the end there are exactly as many coupons as were offered, each told to one shopper,
 * and everyone else has a clear reason. Places that were lost come back, so some who were too late try again until all are gone.
 */
export async function rush(
  name: string,
  { shop, shoppers, quantity, clicks = 2, meanwhile, dying = 0 }: Rush,
) {
  const wanted = Math.min(quantity, shoppers)
  const couponId = await newCampaign({ quantity })
  const crowd = await fundShoppers({ count: shoppers + dying, balance: 0 })
  const clicking = crowd.slice(0, shoppers)
  if (dying > 0) await losePlaces(shop, couponId, crowd.slice(shoppers))
  const caller = createCaller(shop.api, CONNECTIONS)
  const body = JSON.stringify({ couponId })
  const claim = async ({ token }: { token: string }) =>
    (await comeBack(() => caller.post('coupons.claim', { token, body }))).word

  const accepted = new Map<string, number>()
  const words: string[] = []
  let fault: Promise<void> | undefined
  let toldBefore = 0
  const click = async (shopper: { userId: string; token: string }) => {
    const word = await claim(shopper)
    words.push(word)
    if (word !== 'ACCEPTED') return
    accepted.set(shopper.userId, (accepted.get(shopper.userId) ?? 0) + 1)
    if (fault || !meanwhile) return
    toldBefore = words.length
    fault = meanwhile(shop)
  }
  const began = performance.now()
  const everyClick = Array.from({ length: clicks }, () => clicking).flat()
  await Promise.all(everyClick.map(click))
  const seconds = (performance.now() - began) / 1_000
  await fault

  const ledger = await openLedger(env.DATABASE_URL)
  const rows = () => ledger.figure('SELECT COUNT(*) FROM issued_coupons WHERE couponId = ?', [couponId])
  const rowsAtOnce = await rows()
  const patience = performance.now() + PATIENCE_MS
  while ((await rows()) < wanted && performance.now() < patience) {
    await Promise.all(
      clicking
        .filter(({ userId }) => !accepted.has(userId))
        .slice(0, quantity)
        .map(click),
    )
    await sleep(500)
  }
  caller.close()
  console.log(
    `${name}: ${sayTally(count(words))}; ${rowsAtOnce} rows after ${seconds.toFixed(1)} s, ${toldBefore} told before it broke`,
  )
  const findings: Finding[] = [
    exactly(`${name}: rows`, await rows(), wanted),
    exactly(`${name}: told issued`, sumOf(accepted), wanted),
    exactly(`${name}: shoppers told issued`, accepted.size, wanted),
    exactly(`${name}: other answers`, sumExcept(count(words), ...CLEAR), 0),
    atMost(`${name}: told before it broke`, toldBefore, everyClick.length / 2),
  ]
  await ledger.close()
  return findings
}

const sumOf = (accepted: Map<string, number>) => [...accepted.values()].reduce((sum, times) => sum + times, 0)
