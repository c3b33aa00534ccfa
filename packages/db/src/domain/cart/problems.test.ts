import { describe, expect, it } from 'vitest'
import { availability, type Obstacle, type Offer, refusalOf } from './problems.ts'

const now = new Date('2026-11-21T03:00:00.000Z')
const at = (ms: number) => new Date(now.getTime() + ms)

const offer = (over: Partial<Offer> = {}): Offer => ({
  variantId: 'v1',
  productId: 'p1',
  stock: 5,
  price: 10_000,
  status: 'active',
  saleStartsAt: null,
  saleEndsAt: null,
  maxPerCustomer: null,
  ...over,
})

const obstaclesOf = (lines: [string, number][], offers: Offer[], bought: [string, number][] = []) => [
  ...availability(
    lines.map(([variantId, quantity]) => ({ variantId, quantity })),
    new Map(offers.map((one) => [one.variantId, one])),
    new Map(bought),
    now,
  ),
]
const lone = (over: Partial<Offer>, quantity = 1, bought = 0) =>
  obstaclesOf([['v1', quantity]], [offer(over)], [['p1', bought]])[0]?.[1] ?? null

describe('availability', () => {
  it('lets a line pass that asks for the last piece', () => {
    expect(lone({ stock: 5 }, 5)).toBeNull()
  })

  it.each([
    ['short of stock', { stock: 2 }, 3, 0, 'NOT_ENOUGH', 2],
    ['without stock', { stock: 0 }, 3, 0, 'SOLD_OUT', 0],
    ['a draft', { status: 'draft' }, 1, 0, 'UNAVAILABLE', 0],
    ['archived', { status: 'archived' }, 1, 0, 'UNAVAILABLE', 0],
    ['a millisecond too early', { saleStartsAt: at(1) }, 1, 0, 'NOT_ON_SALE', 0],
    ['at the end of the sale', { saleEndsAt: at(0) }, 1, 0, 'NOT_ON_SALE', 0],
    ['over the limit', { maxPerCustomer: 2 }, 3, 0, 'PURCHASE_LIMIT', 2],
    ['over the limit with what was bought', { maxPerCustomer: 3 }, 2, 2, 'PURCHASE_LIMIT', 1],
    ['over a limit that was lowered since', { maxPerCustomer: 1 }, 1, 4, 'PURCHASE_LIMIT', 0],
  ] as const)('stops a line: %s', (_, over, requested, bought, problem, available) => {
    expect(lone(over, requested, bought)).toEqual({ problem, requested, available })
  })

  it.each([
    ['at the start of the sale', { saleStartsAt: at(0), saleEndsAt: at(1) }, 0],
    ['a millisecond before its end', { saleEndsAt: at(1) }, 0],
    ['up to the limit', { maxPerCustomer: 2 }, 1],
  ])('lets a line pass %s', (_, over, bought) => {
    expect(lone(over, 1, bought)).toBeNull()
  })

  it('names the first problem when several apply', () => {
    const worst = { status: 'archived', saleEndsAt: at(-1), maxPerCustomer: 1, stock: 0 } as const
    expect(lone(worst, 2)?.problem).toBe('UNAVAILABLE')
    expect(lone({ ...worst, status: 'active' }, 2)?.problem).toBe('NOT_ON_SALE')
    expect(lone({ maxPerCustomer: 1, stock: 0 }, 2)?.problem).toBe('PURCHASE_LIMIT')
  })

  it('counts all lines of a product towards its limit, and stops each of them', () => {
    const offers = [offer({ maxPerCustomer: 3 }), offer({ variantId: 'v2', maxPerCustomer: 3 })]
    const over: [string, number][] = [
      ['v1', 2],
      ['v2', 2],
    ]
    expect(obstaclesOf(over, offers)).toEqual([
      ['v1', { problem: 'PURCHASE_LIMIT', requested: 2, available: 3 }],
      ['v2', { problem: 'PURCHASE_LIMIT', requested: 2, available: 3 }],
    ])
  })

  it('treats a variant without an offer as unavailable', () => {
    expect(obstaclesOf([['gone', 2]], [])).toEqual([
      ['gone', { problem: 'UNAVAILABLE', requested: 2, available: 0 }],
    ])
  })
})

describe('refusalOf', () => {
  const line = (problem: Obstacle['problem']): Obstacle => ({ problem, requested: 3, available: 1 })

  it.each([
    ['SOLD_OUT', 'OUT_OF_STOCK'],
    ['NOT_ENOUGH', 'OUT_OF_STOCK'],
    ['UNAVAILABLE', 'PRODUCT_UNAVAILABLE'],
    ['NOT_ON_SALE', 'NOT_ON_SALE'],
    ['PURCHASE_LIMIT', 'PURCHASE_LIMIT'],
  ] as const)('is named after the first line: %s → %s', (problem, reason) => {
    const other = problem === 'SOLD_OUT' ? 'NOT_ON_SALE' : 'SOLD_OUT'
    const refusal = refusalOf(
      new Map([
        ['b', line(problem)],
        ['a', line(other)],
      ]),
    )
    expect(refusal.reason).toBe(reason)
    expect(refusal.details).toEqual({
      lines: [
        { variantId: 'b', requested: 3, available: 1, problem },
        { variantId: 'a', requested: 3, available: 1, problem: other },
      ],
    })
  })

  it('is a bug where nothing stands in the way', () => {
    expect(() => refusalOf(new Map())).toThrow(RangeError)
  })
})
