import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sum, won } from '../money.ts'
import { type CouponTerms, discountOf, priceOrder } from './pricing.ts'

const delivery = { fee: won(3_000), freeFrom: won(50_000) }
const line = (unitPrice: number, quantity = 1, productId = 'p') => ({
  productId,
  quantity,
  unitPrice: won(unitPrice),
})
const coupon = (terms: Partial<CouponTerms> = {}): CouponTerms => ({
  discount: { kind: 'fixed', value: 5_000, maxDiscount: null },
  minOrderAmount: won(0),
  productIds: null,
  ...terms,
})

describe('priceOrder', () => {
  it('adds lines up and charges delivery below the threshold', () => {
    expect(priceOrder([line(10_000, 2), line(5_000)], null, delivery)).toMatchObject({
      subtotal: 25_000,
      discount: 0,
      shippingFee: 3_000,
      total: 28_000,
    })
    expect(priceOrder([line(49_999)], null, delivery).shippingFee).toBe(3_000)
    expect(priceOrder([line(50_000)], null, delivery).shippingFee).toBe(0)
  })

  it('does not charge delivery because of a coupon', () => {
    expect(priceOrder([line(50_000)], coupon(), delivery)).toMatchObject({ shippingFee: 0, total: 45_000 })
  })

  it('spreads the discount over the eligible lines only', () => {
    const lines = [line(30_000, 1, 'a'), line(20_000, 1, 'b'), line(10_000, 1, 'a')]
    const priced = priceOrder(lines, coupon({ productIds: ['a'] }), delivery)
    expect(priced.lines.map(({ discount, paid }) => [discount, paid])).toEqual([
      [3_750, 26_250],
      [0, 20_000],
      [1_250, 8_750],
    ])
  })

  it('takes nothing off below the minimum of eligible lines', () => {
    const terms = coupon({ minOrderAmount: won(30_001), productIds: ['a'] })
    expect(priceOrder([line(30_000, 1, 'a'), line(90_000, 1, 'b')], terms, delivery).discount).toBe(0)
    expect(priceOrder([line(30_001, 1, 'a')], terms, delivery).discount).toBe(5_000)
  })

  const lines = fc.array(
    fc.record({
      productId: fc.constantFrom('a', 'b', 'c'),
      quantity: fc.integer({ min: 1, max: 99 }),
      unitPrice: fc.integer({ min: 0, max: 100_000_000 }).map(won),
    }),
    { minLength: 1, maxLength: 50 },
  )
  const coupons = fc.option(
    fc.record({
      discount: fc.record({
        kind: fc.constantFrom('fixed' as const, 'percent' as const),
        value: fc.integer({ min: 1, max: 100 }),
        maxDiscount: fc.option(fc.integer({ min: 0, max: 50_000 }).map(won)),
      }),
      minOrderAmount: fc.integer({ min: 0, max: 1_000_000 }).map(won),
      productIds: fc.option(fc.subarray(['a', 'b', 'c'])),
    }),
  )

  it('always adds up, line by line, and never goes below zero', () => {
    fc.assert(
      fc.property(lines, coupons, (list, terms) => {
        const priced = priceOrder(list, terms, delivery)
        expect(sum(priced.lines.map((each) => each.lineTotal))).toBe(priced.subtotal)
        expect(sum(priced.lines.map((each) => each.discount))).toBe(priced.discount)
        expect(sum(priced.lines.map((each) => each.paid)) + priced.shippingFee).toBe(priced.total)
        expect(Math.min(...priced.lines.map((each) => each.paid))).toBeGreaterThanOrEqual(0)
        expect(priced.discount).toBeLessThanOrEqual(priced.subtotal)
      }),
    )
  })
})

describe('discountOf', () => {
  it('caps a percentage, and never exceeds what is eligible', () => {
    const terms = { kind: 'percent' as const, value: 15, maxDiscount: won(10_000) }
    expect(discountOf(terms, won(33_333))).toBe(4_999)
    expect(discountOf(terms, won(100_000))).toBe(10_000)
    expect(discountOf({ kind: 'fixed', value: 5_000, maxDiscount: null }, won(3_000))).toBe(3_000)
  })
})
