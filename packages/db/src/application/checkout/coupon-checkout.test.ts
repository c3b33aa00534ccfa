import { describe, expect, it } from 'vitest'
import { booksOf, eventsOf } from '../../testing/books-of.ts'
import { buyOne, checkOut, placeOne } from '../../testing/checkout.ts'
import { issueCoupon } from '../../testing/issue-coupon.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'

describe('a coupon at checkout', () => {
  it('is used by the order that it pays part of', async () => {
    const shopper = await newShopper({ balance: 50_000 })
    const product = await newProduct({ price: 10_000 })
    const coupon = await issueCoupon(shopper)
    const { order } = await buyOne(shopper, product, { issuedCouponId: coupon.id, expectedTotal: 11_000 })
    expect(order).toMatchObject({
      status: 'paid',
      discount: 2_000,
      total: 11_000,
      coupon: { id: coupon.couponId },
      lines: [{ discount: 2_000, paid: 8_000 }],
      payments: [{ amount: 11_000 }],
    })
    expect(await booksOf(shopper, product)).toMatchObject({
      wallet: { balance: 39_000n },
      coupons: [{ status: 'used', orderId: order.id }],
      orders: [{ couponNameEn: 'Test coupon', discount: 2_000n, issuedCouponId: coupon.id }],
    })
    expect(await eventsOf(order)).toMatchObject([
      { type: 'order.paid', payload: { issuedCouponId: coupon.id, discount: 2_000 } },
    ])
  })

  it('takes a percentage off its own products, rounded down, up to its cap', async () => {
    const shopper = await newShopper({ balance: 200_000 })
    const [product, other] = await Promise.all([newProduct({ price: 10_005 }), newProduct()])
    const lines = [product, other].map(({ variantId }) => ({ variantId, quantity: 1 }))
    const percent = (maxDiscount: number | null) =>
      issueCoupon(shopper, {
        discount: { kind: 'percent', value: 10, maxDiscount },
        productIds: [product.id],
      })
    const [open, capped] = await Promise.all([percent(null), percent(700)])
    const discounts = async ({ id }: { id: string }) =>
      (await checkOut(shopper, { lines, issuedCouponId: id })).order.lines.map((line) => line.discount)
    expect(await discounts(open)).toEqual([1_000, 0])
    expect(await discounts(capped)).toEqual([700, 0])
  })

  it('pays a whole order without a payment when it covers all of it', async () => {
    const shopper = await newShopper()
    const product = await newProduct({ price: 60_000 })
    const discount = { kind: 'fixed', value: 90_000, maxDiscount: null } as const
    const { id } = await issueCoupon(shopper, { discount })
    const { order } = await buyOne(shopper, product, { issuedCouponId: id })
    expect(order).toMatchObject({ status: 'paid', discount: 60_000, total: 0, payments: [] })
  })

  it('is good at its minimum, and one won below it is not', async () => {
    const shopper = await newShopper({ balance: 50_000 })
    const product = await newProduct({ price: 10_000 })
    const [at, above] = await Promise.all(
      [10_000, 10_001].map((minOrderAmount) => issueCoupon(shopper, { minOrderAmount })),
    )
    const before = await booksOf(shopper, product)
    await expect(buyOne(shopper, product, { issuedCouponId: above?.id })).rejects.toMatchObject({
      reason: 'COUPON_NOT_APPLICABLE',
      details: { minOrderAmount: 10_001 },
    })
    expect(await booksOf(shopper, product)).toEqual(before)
    expect((await buyOne(shopper, product, { issuedCouponId: at?.id })).order.discount).toBe(2_000)
  })

  it('is refused when it has run out, is on another order, is not for these products or not theirs', async () => {
    const shopper = await newShopper({ balance: 90_000 })
    const [product, other] = await Promise.all([newProduct(), newProduct()])
    const [late, used, held, elsewhere, foreign] = await Promise.all([
      issueCoupon(shopper, { expiresAt: new Date(Date.now() - 1) }),
      issueCoupon(shopper),
      issueCoupon(shopper),
      issueCoupon(shopper, { productIds: [other.id] }),
      newShopper().then((stranger) => issueCoupon(stranger)),
    ])
    await buyOne(shopper, product, { issuedCouponId: used.id })
    await placeOne(shopper, product, { issuedCouponId: held.id })
    const before = await booksOf(shopper, product)
    const refused = async ({ id }: { id: string }, reason: string) =>
      expect(buyOne(shopper, product, { issuedCouponId: id, expectedTotal: 1 })).rejects.toMatchObject({
        reason,
      })
    await refused(late, 'COUPON_EXPIRED')
    await refused(used, 'COUPON_USED')
    await refused(held, 'COUPON_USED')
    await refused(elsewhere, 'COUPON_NOT_APPLICABLE')
    await refused(foreign, 'NOT_FOUND')
    expect(await booksOf(shopper, product)).toEqual(before)
  })
})
