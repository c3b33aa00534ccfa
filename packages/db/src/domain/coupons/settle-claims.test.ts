import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClaimBooks, type ClaimTerms, claimKey, settleClaims } from './settle-claims.ts'

const NOW = new Date('2026-11-21T02:00:00.000Z')
const HOUR_MS = 3_600_000
const at = (ms: number) => new Date(NOW.getTime() + ms)

const terms: ClaimTerms = {
  quantity: 2,
  issued: 0,
  startsAt: at(-HOUR_MS),
  endsAt: at(HOUR_MS),
  validDays: 7,
  pausedAt: null,
}
const books = (change: Partial<ClaimTerms> = {}): ClaimBooks => ({
  now: NOW,
  coupons: new Map([['c', { ...terms, ...change }]]),
  issued: new Map(),
})
const request = (userId: string, id = `for ${userId}`) => ({ id, couponId: 'c', userId })
const outcomes = (...given: Parameters<typeof settleClaims>) =>
  settleClaims(...given).map((decision) =>
    'refused' in decision ? decision.refused.reason : Object.keys(decision)[0],
  )

describe('settleClaims', () => {
  it('serves who came first, once each, and counts', () => {
    const own = books()
    const crowd = ['a', 'b', 'a', 'c'].map((userId, index) => request(userId, String(index)))
    expect(outcomes(crowd, own)).toEqual([
      'accepted',
      'accepted',
      'COUPON_ALREADY_CLAIMED',
      'COUPON_SOLD_OUT',
    ])
    expect(own.coupons.get('c')?.issued).toBe(2)
  })

  it('counts the days of a coupon from the moment of issue, 24 hours each', () => {
    expect(settleClaims([request('a')], books())).toEqual([
      {
        accepted: {
          id: 'for a',
          issuedAt: NOW,
          expiresAt: new Date('2026-11-28T02:00:00.000Z'),
          request: request('a'),
        },
      },
    ])
  })

  it.each([
    ['before it opens', { startsAt: at(1) }, 'COUPON_NOT_OPEN'],
    ['at the moment it opens', { startsAt: NOW }, 'accepted'],
    ['just before it ends', { endsAt: at(1) }, 'accepted'],
    ['at the moment it ends', { endsAt: NOW }, 'COUPON_ENDED'],
    ['while it is paused', { pausedAt: at(-1) }, 'COUPON_PAUSED'],
    ['when none is left', { issued: 2 }, 'COUPON_SOLD_OUT'],
    ['ended, paused and sold out', { endsAt: NOW, pausedAt: NOW, issued: 2 }, 'COUPON_ENDED'],
    ['paused and sold out', { pausedAt: NOW, issued: 2 }, 'COUPON_PAUSED'],
  ])('%s', (_, change, outcome) => {
    const own = books(change)
    expect(outcomes([request('a')], own)).toEqual([outcome])
    expect(own.issued.size).toBe(outcome === 'accepted' ? 1 : 0)
  })

  it('tells who holds one so, also when the drop is over', () => {
    const own = books({ endsAt: NOW, issued: 2 })
    own.issued.set(claimKey(request('a')), { id: 'an earlier one', issuedAt: NOW, expiresAt: at(1) })
    expect(outcomes([request('a')], own)).toEqual(['COUPON_ALREADY_CLAIMED'])
  })

  it('knows the row of its own claim whose commit was not heard of', () => {
    const own = books({ issued: 2 })
    const row = { id: 'for a', issuedAt: at(-5), expiresAt: at(1) }
    own.issued.set(claimKey(request('a')), row)
    expect(settleClaims([request('a')], own)).toEqual([{ booked: row }])
  })

  it('refuses an unknown campaign', () => {
    expect(outcomes([{ ...request('a'), couponId: 'x' }], books())).toEqual(['NOT_FOUND'])
  })

  it('never issues more than there are, nor two to one shopper, whoever comes in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 60 }), fc.nat(8), (users, quantity) => {
        const own = books({ quantity })
        const crowd = users.map((user, index) => request(`u${user}`, String(index)))
        const accepted = settleClaims(crowd, own).flatMap((decision) =>
          'accepted' in decision ? [decision.accepted.request.userId] : [],
        )
        expect(new Set(accepted).size).toBe(accepted.length)
        expect(accepted.length).toBe(Math.min(quantity, new Set(users).size))
      }),
    )
  })
})
