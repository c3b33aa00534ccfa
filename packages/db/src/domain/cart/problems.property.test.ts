import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { availability, type Offer } from './problems.ts'

const now = new Date('2026-11-21T03:00:00.000Z')
const at = (ms: number) => new Date(now.getTime() + ms)

const moment = fc.option(fc.integer({ min: -2, max: 2 }).map(at), { nil: null })
const anyOffers = fc
  .array(
    fc.record({
      productId: fc.constantFrom('p1', 'p2'),
      stock: fc.integer({ min: 0, max: 6 }),
      price: fc.constant(10_000),
      status: fc.constantFrom('active' as const, 'active' as const, 'draft' as const, 'archived' as const),
      saleStartsAt: moment,
      saleEndsAt: moment,
      maxPerCustomer: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((offers) => offers.map((one, index) => ({ ...one, variantId: `v${index}` })))
const anyBasket = fc.record({
  offers: anyOffers,
  quantities: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 5, maxLength: 5 }),
  bought: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
})

type Basket = { offers: Offer[]; quantities: number[]; bought: [number, number] }

const settle = ({ offers, quantities, bought }: Basket) => {
  const lines = offers.map(({ variantId }, index) => ({ variantId, quantity: quantities[index] ?? 1 }))
  const before = new Map([
    ['p1', bought[0]],
    ['p2', bought[1]],
  ])
  const byVariant = new Map(offers.map((one) => [one.variantId, one]))
  return { lines, before, byVariant, obstacles: availability(lines, byVariant, before, now) }
}

describe('availability of any basket', () => {
  it('never lets pass what is not for sale, not there, or over a limit', () => {
    fc.assert(
      fc.property(anyBasket, (basket) => {
        const { lines, before, byVariant, obstacles } = settle(basket)
        const taken = new Map(before)
        for (const { variantId, quantity } of lines) {
          const one = byVariant.get(variantId)
          if (!one || obstacles.has(variantId)) continue
          taken.set(one.productId, (taken.get(one.productId) ?? 0) + quantity)
          expect(one.status).toBe('active')
          expect(quantity).toBeLessThanOrEqual(one.stock)
          expect(one.saleStartsAt?.getTime() ?? 0).toBeLessThanOrEqual(now.getTime())
          expect(one.saleEndsAt?.getTime() ?? Infinity).toBeGreaterThan(now.getTime())
          expect(taken.get(one.productId)).toBeLessThanOrEqual(one.maxPerCustomer ?? Infinity)
        }
      }),
    )
  })

  it('tells a number of pieces that a line alone can be bought with, unless something else stops it', () => {
    fc.assert(
      fc.property(anyBasket, (basket) => {
        const { before, byVariant, obstacles } = settle(basket)
        for (const [variantId, { available, problem }] of obstacles) {
          if (available === 0) continue
          const again = availability([{ variantId, quantity: available }], byVariant, before, now)
          const then = again.get(variantId)?.problem
          if (problem === 'NOT_ENOUGH') expect(then).toBeUndefined()
          else expect(then).not.toBe('PURCHASE_LIMIT')
        }
      }),
    )
  })
})
