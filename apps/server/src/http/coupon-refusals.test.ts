import { pauseCoupon } from '@firstcome/db/application/coupons/pause-coupon'
import { claim, newCampaign } from '@firstcome/db/testing/claim'
import { newShopper } from '@firstcome/db/testing/rows'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'

const HOUR_MS = 3_600_000
const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'
const fromNow = (hours: number) => new Date(Date.now() + hours * HOUR_MS)

/** A shop and a shopper, with the check that a claim is refused and leaves nothing with the shopper. */
async function setUp() {
  const shop = await startTestShop()
  const shopper = await newSignedInShopper()
  const mine = async () => (await shop.query('coupons.mine', {}, bearer(shopper))).data
  const expectRefusal = async (input: object, status: number, reason: string, details: unknown) => {
    const before = await mine()
    const answer = await shop.mutate('coupons.claim', input, bearer(shopper))
    expect([answer.status, answer.reason, answer.details]).toEqual([status, reason, details])
    expect(await mine()).toEqual(before)
  }
  return { shop, shopper, expectRefusal }
}

describe('coupons.claim refuses, and changes nothing', () => {
  it('a malformed id, an unknown one, and a guest', async () => {
    const { shop, expectRefusal } = await setUp()
    await expectRefusal({ couponId: 'summer' }, 400, 'INVALID_INPUT', {
      issues: [{ path: ['couponId'], code: 'invalid_format' }],
    })
    await expectRefusal({ couponId: UNKNOWN }, 404, 'NOT_FOUND', null)
    const couponId = await newCampaign()
    expect(await shop.mutate('coupons.claim', { couponId })).toMatchObject({
      status: 401,
      reason: 'UNAUTHORIZED',
    })
  })

  it.each([
    ['a drop that opens later', { startsAt: fromNow(1), endsAt: fromNow(2) }, 'COUPON_NOT_OPEN'],
    ['a drop that is over', { startsAt: fromNow(-2), endsAt: fromNow(-1) }, 'COUPON_ENDED'],
  ])('%s', async (_, window, reason) => {
    const { expectRefusal } = await setUp()
    const details = { startsAt: window.startsAt.toISOString(), endsAt: window.endsAt.toISOString() }
    await expectRefusal({ couponId: await newCampaign(window) }, 409, reason, details)
  })

  it('a paused drop, and one that is sold out', async () => {
    const { expectRefusal } = await setUp()
    const [paused, soldOut] = [await newCampaign(), await newCampaign({ quantity: 1 })]
    await pauseCoupon('system', { id: paused })
    await claim(await newShopper(), soldOut)
    await expectRefusal({ couponId: paused }, 409, 'COUPON_PAUSED', null)
    await expectRefusal({ couponId: soldOut }, 409, 'COUPON_SOLD_OUT', null)
  })

  it('a second one for the same shopper', async () => {
    const { shop, shopper, expectRefusal } = await setUp()
    const couponId = await newCampaign()
    expect(await shop.mutate('coupons.claim', { couponId }, bearer(shopper))).toMatchObject({
      status: 200,
      data: { couponId, status: 'usable', orderId: null },
    })
    await expectRefusal({ couponId }, 409, 'COUPON_ALREADY_CLAIMED', null)
  })
})
