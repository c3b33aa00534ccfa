import { describe, expect, it } from 'vitest'
import { judgeReturn } from './judge-return.ts'

const DAY_MS = 24 * 60 * 60_000
const deliveredAt = new Date('2026-11-01T03:00:00.000Z')
const terms = { open: new Map([['b', 1]]), returnDays: 7, now: new Date('2026-11-02T03:00:00.000Z') }
const order = {
  status: 'delivered',
  refundStatus: 'partial',
  deliveredAt,
  lines: [
    { id: 'a', quantity: 3, refundedQuantity: 1 },
    { id: 'b', quantity: 2, refundedQuantity: 0 },
  ],
} as const
const pieces = (orderLineId: string, quantity: number) => ({ orderLineId, quantity })
const refused = (reason: string, status?: string) =>
  expect.objectContaining({ reason, details: status ? { status } : null })

describe('judgeReturn', () => {
  it('accepts pieces that are neither refunded nor asked back, and sums a line asked for twice', () => {
    expect(judgeReturn(order, [pieces('a', 1), pieces('b', 1), pieces('a', 1)], terms)).toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
      ]),
    )
  })

  it.each([
    ['refunded', [pieces('a', 3)]],
    ['in another open return', [pieces('b', 2)]],
    ['asked for twice', [pieces('a', 2), pieces('a', 1)]],
  ])('refuses pieces that are %s', (_, wanted) => {
    expect(() => judgeReturn(order, wanted, terms)).toThrow(refused('REFUND_EXCEEDS_PAYMENT', 'delivered'))
  })

  it('refuses a line of another order', () => {
    expect(() => judgeReturn(order, [pieces('x', 1)], terms)).toThrow(refused('NOT_FOUND'))
  })

  it.each(['pending_payment', 'paid', 'cancelled', 'expired'] as const)(
    'refuses an order that is %s',
    (status) => {
      const unshipped = { ...order, status, deliveredAt: null }
      expect(() => judgeReturn(unshipped, [pieces('a', 1)], terms)).toThrow(
        refused('ORDER_NOT_REFUNDABLE', status),
      )
    },
  )

  it('refuses an order of which nothing is left', () => {
    const spent = { ...order, refundStatus: 'full' } as const
    expect(() => judgeReturn(spent, [pieces('a', 1)], terms)).toThrow(
      refused('ORDER_NOT_REFUNDABLE', 'delivered'),
    )
  })

  it('counts the days from the delivery, the last moment excluded, and not before it', () => {
    const end = deliveredAt.getTime() + 7 * DAY_MS
    const at = (now: number) => judgeReturn(order, [pieces('a', 1)], { ...terms, now: new Date(now) })
    expect(at(end - 1).get('a')).toBe(1)
    expect(() => at(end)).toThrow(refused('ORDER_NOT_REFUNDABLE', 'delivered'))
    const shipped = { ...order, status: 'shipped', deliveredAt: null } as const
    expect(judgeReturn(shipped, [pieces('a', 1)], { ...terms, now: new Date(end) }).get('a')).toBe(1)
  })
})
