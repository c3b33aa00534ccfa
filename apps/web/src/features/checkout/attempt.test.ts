import { expect, it } from 'vitest'
import { attemptFor, type Intention } from './attempt.ts'

const intention = (over: Partial<Intention> = {}, total = 92_000): Intention => ({
  userId: 'u1',
  way: 'pay',
  shown: [{ variantId: 'v1', quantity: 1 }],
  request: {
    shipTo: {
      recipient: '김하늘',
      phone: '010-0000-0000',
      postalCode: '04524',
      line1: '세종대로 110',
      line2: null,
      note: null,
    },
    issuedCouponId: null,
    expectedTotal: total,
    locale: 'ko',
  },
  ...over,
})

const first = attemptFor(intention(), 50_000, null)

it('keeps its keys for as long as the same is meant', () => {
  expect(attemptFor(intention(), 50_000, first)).toEqual(first)
  expect(attemptFor(intention(), 0, first)).toMatchObject({ key: first.key, topUp: null })
})

it('takes a new key when lines, total, address, coupon, way or shopper change', () => {
  const others = [
    intention({ shown: [{ variantId: 'v1', quantity: 2 }] }),
    intention({ userId: 'u2' }),
    intention({}, 92_001),
    intention({ way: 'hold' }),
    intention({ request: { ...intention().request, issuedCouponId: 'i1' } }),
    intention({
      request: { ...intention().request, shipTo: { ...intention().request.shipTo, line2: '3층' } },
    }),
  ]
  const keys = others.map((other) => attemptFor(other, 0, first).key)
  expect(new Set([first.key, ...keys]).size).toBe(7)
})

it('takes a new key for another top-up, and keeps the one of the purchase', () => {
  const more = attemptFor(intention(), 100_000, first)
  expect(more.key).toBe(first.key)
  expect(more.topUp?.key).not.toBe(first.topUp?.key)
})

it('remembers that it was sent, but only for the same intention', () => {
  const sent = { ...first, sent: true }
  expect(attemptFor(intention(), 50_000, sent).sent).toBe(true)
  expect(attemptFor(intention({}, 1), 50_000, sent).sent).toBe(false)
})
