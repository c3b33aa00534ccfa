import fc from 'fast-check'
import type { Start } from './world.ts'

const mostly = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: usual, weight: 4 }, { arbitrary: rare, weight: 1 })

const won = (max: number) => fc.integer({ min: 1, max })

const offer = fc.record({
  price: mostly(won(40_000), fc.constantFrom(0, 3_333, 10_000, 60_000)),
  stock: mostly(fc.integer({ min: 4, max: 15 }), fc.nat(3)),
})

const coupon = fc.record({
  shopper: fc.nat(1),
  product: fc.option(fc.nat(1)),
  minOrderAmount: mostly(fc.constant(0), won(60_000)),
  discount: fc.oneof(
    fc.record({ kind: fc.constant('fixed' as const), value: won(50_000), maxDiscount: fc.constant(null) }),
    fc.record({
      kind: fc.constant('percent' as const),
      value: fc.integer({ min: 1, max: 100 }),
      maxDiscount: fc.option(won(20_000)),
    }),
  ),
})

const balance = mostly(fc.integer({ min: 100_000, max: 500_000 }), fc.nat(20_000))

/** Two shoppers with some points and coupons, and little stock, so that they get into each other's way. */
export const start: fc.Arbitrary<Start> = fc.record({
  balances: fc.tuple(balance, balance),
  variants: fc.tuple(offer, offer, offer),
  coupons: fc.array(coupon, { maxLength: 3 }),
})
