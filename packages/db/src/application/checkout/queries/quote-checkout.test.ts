import { describe, expect, it } from 'vitest'
import { quoteInputSchema, quoteSchema } from '../../../domain/checkout/checkout.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { issueCoupon } from '../../../testing/issue-coupon.ts'
import { newProduct, newShopper } from '../../../testing/rows.ts'
import { quoteCheckout } from './quote-checkout.ts'

const quote = ({ userId }: { userId: string }, input: unknown) =>
  quoteCheckout({ userId, sessionId: userId }, quoteInputSchema.parse(input))

describe('quoteCheckout', () => {
  it('prices lines, adds the delivery fee and tells how much is missing', async () => {
    const shopper = await newShopper({ balance: 20_000 })
    const product = await newProduct({ variants: [{ stock: 1, price: 12_000 }] })
    const quoted = await quote(shopper, {
      lines: [{ variantId: product.variantId, quantity: 2 }],
      locale: 'en',
    })
    expect(quoteSchema.parse(quoted)).toEqual(quoted)
    expect(quoted).toMatchObject({
      subtotal: 24_000,
      discount: 0,
      shippingFee: 3_000,
      total: 27_000,
      balance: 20_000,
      shortfall: 7_000,
      coupons: [],
      lines: [{ name: 'Test shirt', lineTotal: 24_000, discount: 0, stock: 1, problem: 'NOT_ENOUGH' }],
    })
  })

  it('quotes the cart, and tells of a price that changed since', async () => {
    const shopper = await newShopper({ balance: 200_000 })
    const product = await newProduct({ variants: [{ stock: 9, price: 60_000 }] })
    const line = { userId: shopper.userId, variantId: product.variantId, quantity: 1, addedAt: new Date() }
    await prisma.cartLine.create({ data: { ...line, seenPrice: 55_000 } })
    expect(await quote(shopper, undefined)).toMatchObject({
      total: 60_000,
      shippingFee: 0,
      shortfall: 0,
      lines: [{ unitPrice: 60_000, problem: 'PRICE_CHANGED' }],
    })
  })

  it('quotes an empty cart as nothing, and refuses what it does not know', async () => {
    const shopper = await newShopper()
    expect(await quote(shopper, undefined)).toMatchObject({ lines: [], total: 0, shippingFee: 0 })
    const unknown = '0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
    await expect(quote(shopper, { lines: [{ variantId: unknown, quantity: 1 }] })).rejects.toMatchObject({
      reason: 'NOT_FOUND',
    })
    await expect(quote(shopper, { issuedCouponId: unknown })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  })

  it('tells what each coupon takes off, which is best, and why another one cannot be used', async () => {
    const shopper = await newShopper({ balance: 50_000 })
    const product = await newProduct()
    const days = (count: number) => new Date(Date.now() + count * 86_400_000)
    const percent = { kind: 'percent', value: 50, maxDiscount: 2_000 } as const
    const [later, sooner, high, late, foreign] = await Promise.all([
      issueCoupon(shopper, { expiresAt: days(3) }),
      issueCoupon(shopper, { discount: percent, expiresAt: days(2) }),
      issueCoupon(shopper, { minOrderAmount: 10_001, expiresAt: days(1) }),
      issueCoupon(shopper, { expiresAt: days(-1) }),
      newShopper().then((stranger) => issueCoupon(stranger)),
    ])
    const lines = [{ variantId: product.variantId, quantity: 1 }]
    const usable = [
      { id: sooner.id, name: '시험 쿠폰', discount: 2_000, applicable: true, reason: null, best: true },
      { id: later.id, name: '시험 쿠폰', discount: 2_000, applicable: true, reason: null, best: false },
    ]
    const off = { name: '시험 쿠폰', discount: 0, applicable: false, best: false }
    const tooHigh = { ...off, id: high.id, reason: 'COUPON_NOT_APPLICABLE' }

    const plain = await quote(shopper, { lines })
    expect(quoteSchema.parse(plain)).toEqual(plain)
    expect(plain).toMatchObject({ discount: 0, total: 13_000 })
    expect(plain.coupons).toEqual([...usable, tooHigh])
    expect(await quote(shopper, { lines, issuedCouponId: later.id })).toMatchObject({
      discount: 2_000,
      total: 11_000,
      lines: [{ discount: 2_000 }],
      coupons: [...usable, tooHigh],
    })
    const chosen = await quote(shopper, { lines, issuedCouponId: late.id })
    expect(chosen).toMatchObject({ discount: 0, total: 13_000 })
    expect(chosen.coupons).toContainEqual({ ...off, id: late.id, reason: 'COUPON_EXPIRED' })
    await expect(quote(shopper, { lines, issuedCouponId: foreign.id })).rejects.toMatchObject({
      reason: 'NOT_FOUND',
    })
  })
})
