import fc from 'fast-check'
import type { Start } from './world.ts'

const won = (max: number) => fc.integer({ min: 1, max })

const offer = fc.record({
  price: fc.oneof(won(40_000), fc.constantFrom(0, 3_333, 10_000, 60_000)),
  stock: fc.oneof(fc.integer({ min: 4, max: 12 }), fc.nat(3)),
})

const coupon = fc.record({
  shopper: fc.nat(1),
  product: fc.option(fc.nat(1)),
  minOrderAmount: fc.oneof(fc.constant(0), won(60_000)),
  discount: fc.oneof(
    fc.record({ kind: fc.constant('fixed' as const), value: won(50_000), maxDiscount: fc.constant(null) }),
    fc.record({
      kind: fc.constant('percent' as const),
      value: fc.integer({ min: 1, max: 100 }),
      maxDiscount: fc.option(won(20_000)),
    }),
  ),
})

const balance = fc.oneof(fc.integer({ min: 60_000, max: 400_000 }), fc.nat(20_000))

/** Two shoppers with some points and coupons, and little stock, so that they get into each other's way. */
export const start: fc.Arbitrary<Start> = fc.record({
  balances: fc.tuple(balance, balance),
  variants: fc.tuple(offer, offer, offer),
  coupons: fc.array(coupon, { maxLength: 3 }),
})
