import { expect, it, vi } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { countOutcomes } from '../../testing/checkout.ts'
import { claim, newCampaign } from '../../testing/claim.ts'
import { newShopper } from '../../testing/rows.ts'

/** Nobody listens there. */
vi.hoisted(() => vi.stubEnv('REDIS_URL', 'redis://127.0.0.1:1'))

const crowd = (count: number) => Promise.all(Array.from({ length: count }, () => newShopper()))

it('issues exactly five without Redis, and then tells holders and latecomers apart', async () => {
  const couponId = await newCampaign({ quantity: 5 })
  const shoppers = await crowd(40)
  const clicks = shoppers.map((shopper) => claim(shopper, couponId))
  expect(await countOutcomes(clicks)).toEqual({ paid: 5, COUPON_SOLD_OUT: 35 })
  expect(await prisma.issuedCoupon.count({ where: { couponId } })).toBe(5)

  const [holder] = await prisma.issuedCoupon.findMany({ where: { couponId }, select: { userId: true } })
  const [late] = await crowd(1)
  if (!holder || !late) throw new Error('nobody is there')
  await expect(claim(holder, couponId)).rejects.toMatchObject({ reason: 'COUPON_ALREADY_CLAIMED' })
  await expect(claim(late, couponId)).rejects.toMatchObject({ reason: 'COUPON_SOLD_OUT' })
})

it('gives one shopper who clicks twenty times at once one coupon, without Redis too', async () => {
  const [couponId, shopper] = [await newCampaign(), await newShopper()]
  const clicks = Array.from({ length: 20 }, () => claim(shopper, couponId))
  expect(await countOutcomes(clicks)).toEqual({ paid: 1, COUPON_ALREADY_CLAIMED: 19 })
  expect(await prisma.issuedCoupon.count({ where: { couponId } })).toBe(1)
})
