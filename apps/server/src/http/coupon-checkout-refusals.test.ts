import { issueCoupon } from '@firstcome/db/testing/issue-coupon'
import { newProduct } from '@firstcome/db/testing/rows'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import { bearer, startTestShop } from '../testing/start-test-shop.ts'
import { stateOf, stockOf } from '../testing/state-of.ts'

const UNKNOWN = '0199a0b0-0000-7000-8000-000000000000'

describe.each(['checkout.submit', 'orders.place'])('%s refuses a coupon, and changes nothing', (path) => {
  async function setUp() {
    const shop = await startTestShop()
    const shopper = await newSignedInShopper({ balance: 100_000 })
    const product = await newProduct()
    const lines = [{ variantId: product.variantId, quantity: 1 }]
    const call = (issuedCouponId: string, idempotencyKey: string) =>
      shop.mutate(path, { lines, issuedCouponId, idempotencyKey }, bearer(shopper))
    const state = async () => [
      ...(await stateOf(shop, shopper)),
      await stockOf(shop, product),
      (await shop.query('coupons.mine', undefined, bearer(shopper))).data,
    ]
    const expectRefusal = async (id: string, status: number, reason: string, details: unknown = null) => {
      const before = await state()
      const answer = await call(id, 'coupon-refusals')
      expect([answer.status, answer.reason, answer.details]).toEqual([status, reason, details])
      expect(await state()).toEqual(before)
    }
    return { shopper, call, expectRefusal }
  }

  it('that is unknown or someone else’s', async () => {
    const { expectRefusal } = await setUp()
    const stranger = await newSignedInShopper()
    await expectRefusal(UNKNOWN, 404, 'NOT_FOUND')
    await expectRefusal((await issueCoupon(stranger)).id, 404, 'NOT_FOUND')
  })

  it('that has run out, or is on another order', async () => {
    const { shopper, call, expectRefusal } = await setUp()
    const late = await issueCoupon(shopper, { expiresAt: new Date(Date.now() - 1_000) })
    const taken = await issueCoupon(shopper)
    expect(await call(taken.id, 'take-it-first')).toMatchObject({ status: 200 })
    await expectRefusal(late.id, 409, 'COUPON_EXPIRED')
    await expectRefusal(taken.id, 409, 'COUPON_USED')
  })

  it('that asks for more, or is for other products', async () => {
    const { shopper, expectRefusal } = await setUp()
    const high = await issueCoupon(shopper, { minOrderAmount: 10_001 })
    const other = await issueCoupon(shopper, { productIds: [UNKNOWN] })
    await expectRefusal(high.id, 409, 'COUPON_NOT_APPLICABLE', { minOrderAmount: 10_001 })
    await expectRefusal(other.id, 409, 'COUPON_NOT_APPLICABLE', { minOrderAmount: 0 })
  })
})
