import { setTimeout as sleep } from 'node:timers/promises'
import { newCampaign } from '@firstcome/db/testing/claim'
import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { newProduct } from '@firstcome/db/testing/rows'
import { newAccount } from '@firstcome/db/testing/sign-in'
import { z } from 'zod'
import type { Caller } from '../../bench/lib/load/create-caller.ts'
import { reasonOf } from '../../bench/lib/load/reason-of.ts'
import { count } from '../../bench/lib/load/tally.ts'
import { comeBack } from './come-back.ts'
import { atMost, books, exactly, type Finding } from './finding.ts'
import { type Clocks, startClocks } from './start-clocks.ts'

const HALF_HOUR_MS = 30 * 60_000
const HOLD_MS = 15 * 60_000
/** More than the worker takes to come by a few times. */
const ROUNDS_MS = 5_000

/**
 * Processes whose clocks are an hour behind and an hour ahead sell, hold and give out beside one that is right, over one database:
 * what begins, ends or expires does so by the database's clock for all of them.
 */
export async function clocks({ stock, buyers }: { stock: number; buyers: number }): Promise<Finding[]> {
  const shop = await startClocks()
  try {
    return [
      ...(await sell(shop, stock, buyers)),
      ...(await keepTheWindows(shop)),
      ...(await hold(shop)),
      await knowEachOther(shop),
      await books(),
    ]
  } finally {
    await shop.stop()
  }
}

const lateOrEarly = (halfHours: number) => new Date(Date.now() + halfHours * HALF_HOUR_MS)
const call = (caller: Caller, token: string, procedure: string, input: object) =>
  caller.post(procedure, { token, body: JSON.stringify(input) })

/** Everyone buys one piece, each from the next process. */
async function sell({ callers }: Clocks, stock: number, buyers: number): Promise<Finding[]> {
  const { variantId } = await newProduct({ variants: [{ stock }] })
  const shoppers = await fundShoppers({ count: buyers, balance: 100_000 })
  const words = shoppers.map(async ({ token, userId }, at) => {
    const input = { lines: [{ variantId, quantity: 1 }], idempotencyKey: userId }
    const caller = callers[at % callers.length]
    return caller ? (await comeBack(() => call(caller, token, 'checkout.submit', input))).word : 'NOBODY'
  })
  const tally = count(await Promise.all(words))
  return [
    exactly('pieces sold', tally.ACCEPTED ?? 0, stock),
    exactly('told OUT_OF_STOCK', tally.OUT_OF_STOCK ?? 0, buyers - stock),
  ]
}

/** What begins in half an hour has not begun, and what ended half an hour ago is over, wherever one asks. */
async function keepTheWindows(shop: Clocks): Promise<Finding[]> {
  const soon = await newProduct({ saleStartsAt: lateOrEarly(1) })
  const over = await newProduct({ saleStartsAt: lateOrEarly(-2), saleEndsAt: lateOrEarly(-1) })
  const open = await newProduct({ saleStartsAt: lateOrEarly(-1), saleEndsAt: lateOrEarly(1) })
  const buy = ({ variantId }: { variantId: string }, word: string) =>
    everywhere(shop, word, 'checkout.submit', (userId) => ({
      lines: [{ variantId, quantity: 1 }],
      idempotencyKey: `${variantId}:${userId}`,
    }))
  const claim = async (from: number, to: number, word: string) => {
    const couponId = await newCampaign({ startsAt: lateOrEarly(from), endsAt: lateOrEarly(to) })
    return everywhere(shop, word, 'coupons.claim', () => ({ couponId }))
  }
  return [
    exactly('sale not begun, told NOT_ON_SALE', await buy(soon, 'NOT_ON_SALE'), 3),
    exactly('sale over, told NOT_ON_SALE', await buy(over, 'NOT_ON_SALE'), 3),
    exactly('sale on, sold', await buy(open, 'ACCEPTED'), 3),
    exactly('campaign not begun, told COUPON_NOT_OPEN', await claim(1, 2, 'COUPON_NOT_OPEN'), 3),
    exactly('campaign over, told COUPON_ENDED', await claim(-2, -1, 'COUPON_ENDED'), 3),
    exactly('campaign on, issued', await claim(-1, 1, 'ACCEPTED'), 3),
  ]
}

/** How many of the processes say this word to a shopper of their own. */
async function everywhere(
  { callers }: Clocks,
  word: string,
  procedure: string,
  inputOf: (userId: string) => object,
): Promise<number> {
  const shoppers = await fundShoppers({ count: callers.length, balance: 100_000 })
  const asked = callers.map(async (caller, at) => {
    const { token = '', userId = '' } = shoppers[at] ?? {}
    return reasonOf(await call(caller, token, procedure, inputOf(userId)))
  })
  return (await Promise.all(asked)).filter((told) => told === word).length
}

const placedSchema = z.object({
  result: z.object({ data: z.object({ order: z.object({ id: z.string(), expiresAt: z.coerce.date() }) }) }),
})

/** An order held at one process stands for a quarter of an hour, whatever the worker's clock says, and is paid at the next one. */
async function hold({ callers }: Clocks): Promise<Finding[]> {
  const { variantId } = await newProduct()
  const shoppers = await fundShoppers({ count: callers.length, balance: 100_000 })
  const held = await Promise.all(
    callers.map(async (caller, at) => {
      const { token = '', userId = '' } = shoppers[at] ?? {}
      const input = { lines: [{ variantId, quantity: 1 }], idempotencyKey: userId }
      const { body } = await call(caller, token, 'orders.place', input)
      const { id, expiresAt } = placedSchema.parse(JSON.parse(body.toString())).result.data.order
      return { id, token, offMs: Math.abs(expiresAt.getTime() - Date.now() - HOLD_MS) }
    }),
  )
  await sleep(ROUNDS_MS)
  const paid = await Promise.all(
    held.map(async ({ id, token }, at) => {
      const next = callers[(at + 1) % callers.length]
      return next ? reasonOf(await call(next, token, 'orders.pay', { id, idempotencyKey: id })) : 'NOBODY'
    }),
  )
  return [
    atMost('a hold ends too early or too late by, ms', Math.max(...held.map(({ offMs }) => offMs)), 2_000),
    exactly('holds paid at another process', count(paid).ACCEPTED ?? 0, callers.length),
  ]
}

const signedInSchema = z.object({ result: z.object({ data: z.object({ token: z.string() }) }) })

/** Who signs in at one process is known at the others. */
async function knowEachOther({ callers }: Clocks): Promise<Finding> {
  const { email, password, token: before } = await newAccount()
  const known = callers.map(async (caller) => {
    const { body } = await call(caller, before, 'auth.signIn', { email, password, as: 'bearer' })
    const { token } = signedInSchema.parse(JSON.parse(body.toString())).result.data
    const answers = await Promise.all(
      callers.map((other) => other.get('points.balance', { token, body: '{}' })),
    )
    return answers.filter(({ status }) => status === 200).length
  })
  const sum = (await Promise.all(known)).reduce((total, one) => total + one, 0)
  return exactly('sessions known at every process', sum, callers.length ** 2)
}
