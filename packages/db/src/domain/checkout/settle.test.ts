import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Offer } from '../cart/problems.ts'
import { sum, won } from '../money.ts'
import { MAX_HOLDS } from '../orders/hold.ts'
import { type CheckoutBooks, type CheckoutCoupon, type CheckoutRequest, settleCheckouts } from './settle.ts'

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
  holds: new Map(),
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

const coupon = (id: string, userId: string, more: Partial<CheckoutCoupon> = {}): CheckoutCoupon => ({
  id,
  couponId: `campaign of ${id}`,
  userId,
  nameKo: '쿠폰',
  nameEn: 'Coupon',
  status: 'free',
  expiresAt: new Date('2026-11-22T00:00:00.000Z'),
  discount: { kind: 'fixed', value: 3_000, maxDiscount: null },
  minOrderAmount: won(0),
  productIds: null,
  ...more,
})

const withCoupons = (books: CheckoutBooks<Offer>, ...coupons: CheckoutCoupon[]) => ({
  ...books,
  coupons: new Map(coupons.map((each) => [each.id, each])),
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

  it('lets a shopper hold no more than anyone may, and pay at once all the same', () => {
    const books = booksOf([offer('v', 9)], { a: 90_000 })
    books.holds.set('a', { count: MAX_HOLDS - 1, firstEndsAt: new Date(books.now.getTime() + 60_000) })
    const [last, more, paid] = settleCheckouts(
      [
        buy('a', 'v', { key: 'last', hold: true }),
        buy('a', 'v', { key: 'more', hold: true }),
        buy('a', 'v', { key: 'paid' }),
      ],
      books,
    )
    expect([last, more, paid].map((each) => each && outcome(each))).toEqual([
      'accepted',
      'RATE_LIMITED',
      'accepted',
    ])
    expect(more).toMatchObject({ refused: { details: { retryAfterMs: 60_000 } } })
    expect(books.offers.get('v')?.stock).toBe(7)
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

  it('gives a coupon to the first of two orders, paid or held', () => {
    for (const hold of [false, true]) {
      const books = withCoupons(booksOf([offer('v', 9)], { a: 90_000 }), coupon('c', 'a'))
      const request = { issuedCouponId: 'c', hold }
      const decisions = settleCheckouts(
        [buy('a', 'v', { ...request, key: 'one' }), buy('a', 'v', { ...request, key: 'two' })],
        books,
      )
      expect(decisions.map(outcome)).toEqual(['accepted', 'COUPON_USED'])
      expect(books.coupons.get('c')?.status).toBe(hold ? 'held' : 'used')
      expect(books.wallets.get('a')).toEqual(hold ? { balance: 90_000, seq: 0 } : { balance: 83_000, seq: 1 })
      expect(books.offers.get('v')?.stock).toBe(8)
    }
  })

  it('judges a coupon after availability and before drift and balance, and keeps it free when it refuses', () => {
    const settle = (given: CheckoutCoupon, stock = 1) => {
      const books = withCoupons(booksOf([offer('v', stock)], { a: 0, b: 0 }), given)
      const [decision] = settleCheckouts(
        [buy('a', 'v', { issuedCouponId: 'c', expectedTotal: 10_000 })],
        books,
      )
      expect(books.coupons.get('c')).toBe(given)
      return decision && outcome(decision)
    }
    const now = new Date('2026-11-21T00:00:00.000Z')
    expect(settle(coupon('c', 'b'))).toBe('NOT_FOUND')
    expect(settle(coupon('c', 'a', { status: 'held' }))).toBe('COUPON_USED')
    expect(settle(coupon('c', 'a', { expiresAt: now }))).toBe('COUPON_EXPIRED')
    expect(settle(coupon('c', 'a', { minOrderAmount: won(10_001) }))).toBe('COUPON_NOT_APPLICABLE')
    expect(settle(coupon('c', 'a', { productIds: ['another'] }))).toBe('COUPON_NOT_APPLICABLE')
    expect(settle(coupon('c', 'a', { status: 'used' }), 0)).toBe('OUT_OF_STOCK')
    expect(settle(coupon('c', 'a', { minOrderAmount: won(10_000) }))).toBe('PRICE_CHANGED')
  })

  it('holds for a shopper without points, and counts what is held against the customer limit', () => {
    const books = booksOf([offer('v', 9, { maxPerCustomer: 1 })], { a: 0 })
    const decisions = settleCheckouts(
      [buy('a', 'v', { hold: true }), buy('a', 'v', { hold: true, key: 'again' })],
      books,
    )
    expect(decisions.map(outcome)).toEqual(['accepted', 'PURCHASE_LIMIT'])
    expect(decisions[0]).toMatchObject({ accepted: { spend: null, total: 10_000 } })
  })

  it('never sells what is not there nor spends what is not there, whatever the batch', () => {
    const request = fc.record({
      hold: fc.boolean(),
      issuedCouponId: fc.constantFrom(null, null, 'of a', 'of b'),
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
        const offers = [offer('u', stock), offer('v', stock), offer('w', stock)]
        const books = withCoupons(
          booksOf(offers, { a: 70_000, b: 9_999, c: 500_000 }),
          coupon('of a', 'a'),
          coupon('of b', 'b'),
        )
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
        for (const { id, status, userId } of books.coupons.values()) {
          const on = decisions.flatMap((each) =>
            'accepted' in each && each.accepted.coupon?.id === id ? [each.accepted.request] : [],
          )
          expect(on.map((each) => [each.userId, each.hold ? 'held' : 'used'])).toEqual(
            status === 'free' ? [] : [[userId, status]],
          )
        }
        for (const [user, { balance }] of books.wallets) {
          const spent = decisions.flatMap((each) =>
            'accepted' in each && each.accepted.request.userId === user && !each.accepted.request.hold
              ? [each.accepted.total]
              : [],
          )
          expect(balance).toBeGreaterThanOrEqual(0)
          expect((before.get(user)?.balance ?? 0) - balance).toBe(sum(spent))
        }
      }),
    )
  })
})
