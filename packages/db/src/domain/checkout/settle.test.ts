import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Offer } from '../cart/problems.ts'
import { sum, won } from '../money.ts'
import { type CheckoutBooks, type CheckoutRequest, settleCheckouts } from './settle.ts'

const address = {
  recipient: 'a',
  phone: '010-0000-0000',
  postalCode: '00000',
  line1: 'a',
  line2: null,
  note: null,
}

const offer = (variantId: string, stock: number, more: Partial<Offer> = {}): Offer => ({
  variantId,
  productId: `product of ${variantId}`,
  stock,
  price: 10_000,
  status: 'active',
  saleStartsAt: null,
  saleEndsAt: null,
  maxPerCustomer: null,
  ...more,
})

const booksOf = (offers: Offer[], balances: Record<string, number>): CheckoutBooks<Offer> => ({
  now: new Date('2026-11-21T00:00:00.000Z'),
  delivery: { fee: won(0), freeFrom: won(0) },
  wallets: new Map(
    Object.entries(balances).map(([user, balance]) => [user, { balance: won(balance), seq: 0 }]),
  ),
  answers: new Map(),
  coupons: new Map(),
  carts: new Map(),
  addresses: new Map(Object.keys(balances).map((user) => [user, address])),
  offers: new Map(offers.map((each) => [each.variantId, each])),
  stockSeqs: new Map(),
  bought: new Map(),
})

const buy = (userId: string, variantId: string, more: Partial<CheckoutRequest> = {}): CheckoutRequest => ({
  key: `${userId} ${variantId}`,
  requestHash: 'h',
  userId,
  lines: [{ variantId, quantity: 1 }],
  shipTo: null,
  expectedTotal: null,
  issuedCouponId: null,
  hold: false,
  ...more,
})

const outcome = (decision: ReturnType<typeof settleCheckouts<Offer, CheckoutRequest>>[number]) =>
  'refused' in decision ? decision.refused.reason : 'accepted' in decision ? 'accepted' : 'answered'

describe('settleCheckouts', () => {
  it('gives the last piece to the first in line', () => {
    const decisions = settleCheckouts(
      [buy('a', 'v'), buy('b', 'v')],
      booksOf([offer('v', 1)], { a: 10_000, b: 10_000 }),
    )
    expect(decisions.map(outcome)).toEqual(['accepted', 'OUT_OF_STOCK'])
  })

  it('settles a shopper against what their earlier order of the batch left', () => {
    const books = booksOf([offer('v', 9), offer('w', 9, { maxPerCustomer: 1 })], { a: 25_000 })
    const decisions = settleCheckouts(
      [buy('a', 'w'), buy('a', 'w', { key: 'again' }), buy('a', 'v'), buy('a', 'v', { key: 'more' })],
      books,
    )
    expect(decisions.map(outcome)).toEqual(['accepted', 'PURCHASE_LIMIT', 'accepted', 'INSUFFICIENT_POINTS'])
    expect(books.wallets.get('a')).toEqual({ balance: 5_000, seq: 2 })
  })

  it('answers a twin with the first, refuses its key with another body, and keeps no key of a refusal', () => {
    const books = booksOf([offer('v', 5)], { a: 10_000 })
    const [short, first, twin, other] = settleCheckouts(
      [
        buy('a', 'v', { key: 'k', lines: [{ variantId: 'v', quantity: 2 }], requestHash: 'two' }),
        buy('a', 'v', { key: 'k' }),
        buy('a', 'v', { key: 'k' }),
        buy('a', 'v', { key: 'k', requestHash: 'other' }),
      ],
      books,
    )
    expect([short, first, twin, other].map((each) => each && outcome(each))).toEqual([
      'INSUFFICIENT_POINTS',
      'accepted',
      'accepted',
      'IDEMPOTENCY_MISMATCH',
    ])
    expect(twin).toMatchObject({
      repeated: true,
      accepted: first && 'accepted' in first ? first.accepted : null,
    })
    expect(books.offers.get('v')?.stock).toBe(4)
  })

  it('empties the cart for the next request of its shopper', () => {
    const books = booksOf([offer('v', 9)], { a: 90_000 })
    books.carts.set('a', [{ variantId: 'v', quantity: 2 }])
    const cart = (key: string) => buy('a', 'v', { key, lines: null })
    expect(settleCheckouts([cart('one'), cart('two')], books).map(outcome)).toEqual([
      'accepted',
      'CART_EMPTY',
    ])
  })

  it('names the first reason of the contract: availability, coupon, drift, balance', () => {
    const all = { expectedTotal: 1, issuedCouponId: 'c' }
    const settle = (stock: number, more: Partial<CheckoutRequest>) =>
      settleCheckouts([buy('a', 'v', more)], booksOf([offer('v', stock)], { a: 0 })).map(outcome)[0]
    expect(settle(0, all)).toBe('OUT_OF_STOCK')
    expect(settle(1, all)).toBe('NOT_FOUND')
    expect(settle(1, { expectedTotal: 1 })).toBe('PRICE_CHANGED')
    expect(settle(1, { expectedTotal: 10_000 })).toBe('INSUFFICIENT_POINTS')
  })

  it('never sells what is not there nor spends what is not there, whatever the batch', () => {
    const request = fc.record({
      userId: fc.constantFrom('a', 'b', 'c'),
      lines: fc
        .uniqueArray(
          fc.record({ variantId: fc.constantFrom('u', 'v', 'w'), quantity: fc.integer({ min: 1, max: 4 }) }),
          {
            selector: (each) => each.variantId,
            minLength: 1,
          },
        )
        .map((lines) => lines),
    })
    fc.assert(
      fc.property(fc.array(request, { maxLength: 40 }), fc.integer({ min: 0, max: 9 }), (requests, stock) => {
        const books = booksOf([offer('u', stock), offer('v', stock), offer('w', stock)], {
          a: 70_000,
          b: 9_999,
          c: 500_000,
        })
        const before = new Map(books.wallets)
        const decisions = settleCheckouts(
          requests.map((each, index) => buy(each.userId, 'v', { ...each, key: String(index) })),
          books,
        )
        const sold = decisions.flatMap((each) => ('accepted' in each ? each.accepted.lines : []))
        for (const [id, { stock: left }] of books.offers) {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(sum(sold.filter((line) => line.variantId === id).map((line) => line.quantity))).toBe(
            stock - left,
          )
        }
        for (const [user, { balance }] of books.wallets) {
          const spent = decisions.flatMap((each) =>
            'accepted' in each && each.accepted.request.userId === user ? [each.accepted.total] : [],
          )
          expect(balance).toBeGreaterThanOrEqual(0)
          expect((before.get(user)?.balance ?? 0) - balance).toBe(sum(spent))
        }
      }),
    )
  })
})
