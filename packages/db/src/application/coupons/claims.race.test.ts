import { expect, it } from 'vitest'
import { passGate } from '../../infrastructure/coupon-gate.ts'
import { lockCoupons } from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { askRedis } from '../../infrastructure/redis.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import { countOutcomes } from '../../testing/checkout.ts'
import { claim, newCampaign } from '../../testing/claim.ts'
import { newShopper } from '../../testing/rows.ts'
import { reconcileGates } from './reconcile-gates.ts'

/** The guards of a claim, each in place. The tests beside this file take one out and see the damage. */

const crowd = (count: number) => Promise.all(Array.from({ length: count }, () => newShopper()))
const rowsOf = (couponId: string) => prisma.issuedCoupon.count({ where: { couponId } })
const nobody = async () => []

it('issues five coupons to forty shoppers who all click twice', async () => {
  const [couponId, shoppers] = [await newCampaign({ quantity: 5 }), await crowd(40)]
  const clicks = [...shoppers, ...shoppers].map((shopper) => claim(shopper, couponId))
  expect((await Promise.allSettled(clicks)).filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
  expect(await countOutcomes(clicks)).toMatchObject({ COUPON_SOLD_OUT: 70 })
  expect(await rowsOf(couponId)).toBe(5)
})

it('issues no more when the gate is emptied in between, and builds it anew', async () => {
  const couponId = await newCampaign({ quantity: 3 })
  await countOutcomes((await crowd(2)).map((shopper) => claim(shopper, couponId)))
  await askRedis((redis) => redis.del(`{c:${couponId}}:quantity`, `{c:${couponId}}:passed`))
  const outcomes = await countOutcomes((await crowd(10)).map((shopper) => claim(shopper, couponId)))
  expect(outcomes).toEqual({ paid: 1, COUPON_SOLD_OUT: 9 })
  expect(await rowsOf(couponId)).toBe(3)
})

it('takes back the places of those who passed and were never heard of again', async () => {
  const couponId = await newCampaign({ quantity: 4 })
  for (const { userId } of await crowd(4)) await passGate({ id: couponId, quantity: 4 }, userId, nobody)
  const late = await crowd(6)
  expect(await countOutcomes(late.map((shopper) => claim(shopper, couponId)))).toEqual({ COUPON_SOLD_OUT: 6 })
  expect(await reconcileGates(0)).toBeGreaterThanOrEqual(4)
  expect(await countOutcomes(late.map((shopper) => claim(shopper, couponId)))).toEqual({
    paid: 4,
    COUPON_SOLD_OUT: 2,
  })
})

it('lets one who passed and lost the answer come again', async () => {
  const [couponId, [shopper]] = [await newCampaign({ quantity: 1 }), await crowd(1)]
  if (!shopper) throw new Error('no shopper')
  await passGate({ id: couponId, quantity: 1 }, shopper.userId, nobody)
  expect(await claim(shopper, couponId)).toMatchObject({ couponId })
})

it('tells a holder who comes again without waiting for those who are issuing', async () => {
  const [couponId, [shopper]] = [await newCampaign({ quantity: 2 }), await crowd(1)]
  if (!shopper) throw new Error('no shopper')
  await claim(shopper, couponId)
  await transaction(async (tx) => {
    await lockCoupons(tx, [couponId])
    await expect(claim(shopper, couponId)).rejects.toMatchObject({ reason: 'COUPON_ALREADY_CLAIMED' })
  })
  expect(await rowsOf(couponId)).toBe(1)
})

it('tells a gate of a new quantity, and seats who holds a coupon', async () => {
  const [couponId, shoppers] = [await newCampaign({ quantity: 1 }), await crowd(3)]
  const [first, ...others] = shoppers
  if (!first) throw new Error('no shopper')
  await claim(first, couponId)
  await askRedis((redis) => redis.zrem(`{c:${couponId}}:passed`, first.userId))
  await prisma.coupon.updateMany({ where: { id: couponId }, data: { quantity: 2 } })
  expect(await reconcileGates(60_000)).toBeGreaterThanOrEqual(1)
  expect(await askRedis((redis) => redis.zscore(`{c:${couponId}}:passed`, first.userId))).not.toBeNull()
  expect(await countOutcomes(others.map((shopper) => claim(shopper, couponId)))).toEqual({
    paid: 1,
    COUPON_SOLD_OUT: 1,
  })
})
