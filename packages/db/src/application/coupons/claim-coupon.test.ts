import { describe, expect, it, vi } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { countOutcomes } from '../../testing/checkout.ts'
import { claim, newCampaign } from '../../testing/claim.ts'
import { newShopper } from '../../testing/rows.ts'
import { pauseCoupon } from './pause-coupon.ts'
import { resumeCoupon } from './resume-coupon.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'
const inAnHour = () => new Date(Date.now() + HOUR_MS)
const anHourAgo = () => new Date(Date.now() - HOUR_MS)

const state = async (couponId: string, userId: string) => ({
  coupon: await prisma.coupon.findUnique({ where: { id: couponId }, select: { issued: true } }),
  rows: await prisma.issuedCoupon.findMany({ where: { couponId } }),
  own: await prisma.issuedCoupon.findMany({ where: { userId } }),
})

async function expectRefusal(
  couponId: string,
  shopper: { userId: string },
  reason: string,
  details: unknown,
) {
  const before = await state(couponId, shopper.userId)
  await expect(claim(shopper, couponId)).rejects.toMatchObject({ reason, details })
  expect(await state(couponId, shopper.userId)).toEqual(before)
}

describe('claimCoupon', () => {
  it('issues a coupon, counts it and tells the outside in one go', async () => {
    const [couponId, shopper] = [await newCampaign({ validDays: 3 }), await newShopper()]
    const issued = await claim(shopper, couponId)

    const [row] = await prisma.issuedCoupon.findMany({ where: { couponId } })
    expect(row).toMatchObject({ id: issued.id, userId: shopper.userId, status: 'free', orderId: null })
    expect((row?.expiresAt.getTime() ?? 0) - (row?.issuedAt.getTime() ?? 0)).toBe(3 * DAY_MS)
    expect(issued).toEqual({
      id: row?.id,
      couponId,
      name: '시험 쿠폰',
      discount: { kind: 'fixed', value: 3_000, maxDiscount: null },
      minOrderAmount: 0,
      productIds: null,
      status: 'usable',
      issuedAt: row?.issuedAt.toISOString(),
      expiresAt: row?.expiresAt.toISOString(),
      orderId: null,
    })
    expect((await state(couponId, shopper.userId)).coupon).toEqual({ issued: 1 })
    expect(await prisma.outboxEvent.findMany({ where: { aggregateId: issued.id } })).toMatchObject([
      {
        aggregate: 'coupon',
        seq: 1,
        type: 'coupon.issued',
        payload: { issuedCouponId: issued.id, couponId, userId: shopper.userId },
      },
    ])
  })

  it('gives one shopper who clicks twenty times at once one coupon', async () => {
    const [couponId, shopper] = [await newCampaign(), await newShopper()]
    const clicks = Array.from({ length: 20 }, () => claim(shopper, couponId))
    const settled = await Promise.allSettled(clicks)
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await countOutcomes(clicks)).toMatchObject({ COUPON_ALREADY_CLAIMED: 19 })
    const { coupon, rows } = await state(couponId, shopper.userId)
    expect([coupon, rows.length]).toEqual([{ issued: 1 }, 1])
  })

  it('refuses an unknown campaign', async () => {
    await expectRefusal(UNKNOWN, await newShopper(), 'NOT_FOUND', null)
  })

  it.each([
    ['not open yet', { startsAt: inAnHour(), endsAt: new Date(Date.now() + 2 * HOUR_MS) }, 'COUPON_NOT_OPEN'],
    ['over', { startsAt: new Date(Date.now() - 2 * HOUR_MS), endsAt: anHourAgo() }, 'COUPON_ENDED'],
  ])('refuses one that is %s, and says when it is open', async (_, window, reason) => {
    const { startsAt, endsAt } = window
    const details = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
    await expectRefusal(await newCampaign(window), await newShopper(), reason, details)
  })

  it('refuses while it is paused, at once, and goes on when it is resumed', async () => {
    const [couponId, first, second] = [await newCampaign(), await newShopper(), await newShopper()]
    await claim(first, couponId)
    await pauseCoupon('system', { id: couponId })
    await expectRefusal(couponId, second, 'COUPON_PAUSED', null)
    await expectRefusal(couponId, first, 'COUPON_ALREADY_CLAIMED', null)
    await resumeCoupon('system', { id: couponId })
    await vi.waitFor(async () => expect(await claim(second, couponId)).toMatchObject({ couponId }), 5_000)
  })

  it('refuses when all are issued, and tells a holder that they hold one', async () => {
    const [couponId, first] = [await newCampaign({ quantity: 1 }), await newShopper()]
    await claim(first, couponId)
    await expectRefusal(couponId, await newShopper(), 'COUPON_SOLD_OUT', null)
    await expectRefusal(couponId, first, 'COUPON_ALREADY_CLAIMED', null)
  })

  it('tells a holder so after the end of the drop, and everyone else that it is over', async () => {
    const [couponId, holder] = [await newCampaign(), await newShopper()]
    await claim(holder, couponId)
    const endsAt = anHourAgo()
    const startsAt = new Date(endsAt.getTime() - HOUR_MS)
    await prisma.coupon.updateMany({ where: { id: couponId }, data: { startsAt, endsAt } })
    const details = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
    await expectRefusal(couponId, await newShopper(), 'COUPON_ENDED', details)
    await expectRefusal(couponId, holder, 'COUPON_ALREADY_CLAIMED', null)
  })

  it('gives a place in the gate back when the database refuses', async () => {
    const [couponId, early, late] = [
      await newCampaign({ quantity: 1 }),
      await newShopper(),
      await newShopper(),
    ]
    await pauseCoupon('system', { id: couponId })
    await expectRefusal(couponId, early, 'COUPON_PAUSED', null)
    await resumeCoupon('system', { id: couponId })
    await vi.waitFor(async () => expect(await claim(late, couponId)).toMatchObject({ couponId }), 5_000)
  })

  it('refuses to pause what is not there', async () => {
    await expect(pauseCoupon('system', { id: UNKNOWN })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  })
})
