import fc from 'fast-check'
import { expect, it } from 'vitest'
import { won } from '../money.ts'
import { priceOrder } from './pricing.ts'
import { rankCoupons } from './rank-coupons.ts'

const now = new Date('2026-11-21T00:00:00.000Z')
const free = { fee: won(0), freeFrom: won(0) }

const coupon = fc.record({
  status: fc.constantFrom('free' as const, 'held' as const, 'used' as const),
  expiresAt: fc.integer({ min: -2, max: 5 }).map((days) => new Date(now.getTime() + days * 86_400_000)),
  discount: fc.record({
    kind: fc.constantFrom('fixed' as const, 'percent' as const),
    value: fc.integer({ min: 1, max: 100 }),
    maxDiscount: fc.option(fc.integer({ min: 1, max: 5_000 }).map(won)),
  }),
  minOrderAmount: fc.integer({ min: 0, max: 60_000 }).map(won),
  productIds: fc.option(fc.subarray(['p', 'q', 'r'], { minLength: 1 })),
})
const line = fc.record({
  productId: fc.constantFrom('p', 'q'),
  quantity: fc.integer({ min: 1, max: 9 }),
  unitPrice: fc.integer({ min: 1, max: 20_000 }).map(won),
})

it('puts first the coupon that takes off most, of equal ones the one that runs out first, and marks it alone', () => {
  fc.assert(
    fc.property(fc.array(coupon, { maxLength: 9 }), fc.array(line, { maxLength: 5 }), (coupons, lines) => {
      const ranked = rankCoupons(coupons, lines, now)
      expect(new Set(ranked.map((each) => each.coupon))).toEqual(new Set(coupons))
      const usable = ranked.filter((each) => each.applicable)
      expect(ranked.map((each) => each.best)).toEqual(
        ranked.map((_, place) => place === 0 && usable.length > 0),
      )
      for (const each of ranked) {
        expect(each.reason === null).toBe(each.applicable)
        expect(each.discount).toBe(each.applicable ? priceOrder(lines, each.coupon, free).discount : 0)
      }
      const [best] = usable
      for (const other of usable)
        expect(
          other.discount < (best?.discount ?? 0) ||
            (other.discount === best?.discount && other.coupon.expiresAt >= best.coupon.expiresAt),
        ).toBe(true)
    }),
  )
})
