import { expect, it } from 'vitest'
import type { Order } from '@/trpc/outputs.ts'
import { orderSteps } from './order-steps.ts'

const none = {
  refundStatus: 'none' as const,
  refunds: [],
  paidAt: null,
  expiresAt: null,
  shippedAt: null,
  deliveredAt: null,
  cancelledAt: null,
}
const placedAt = '2026-11-21T02:00:00.000Z'
const later = '2026-11-22T02:00:00.000Z'

const namesOf = (order: Parameters<typeof orderSteps>[0]) =>
  orderSteps(order).map(({ name, at }) => (at ? name : `${name}?`))

it('goes from paid to the door', () => {
  expect(namesOf({ ...none, status: 'paid', placedAt, paidAt: placedAt })).toEqual([
    'paid',
    'shipped?',
    'delivered?',
  ])
  expect(namesOf({ ...none, status: 'shipped', placedAt, paidAt: placedAt, shippedAt: later })).toEqual([
    'paid',
    'shipped',
    'delivered?',
  ])
})

it('begins with the wait while nothing is paid', () => {
  expect(namesOf({ ...none, status: 'pending_payment', placedAt })).toEqual([
    'pending_payment',
    'paid?',
    'shipped?',
    'delivered?',
  ])
})

it('ends where it was cancelled or ran out', () => {
  const cancelled = { ...none, status: 'cancelled' as const, placedAt, cancelledAt: later }
  expect(namesOf({ ...cancelled, paidAt: placedAt })).toEqual(['paid', 'cancelled'])
  expect(namesOf(cancelled)).toEqual(['pending_payment', 'cancelled'])
  expect(namesOf({ ...none, status: 'expired', placedAt, expiresAt: later })).toEqual([
    'pending_payment',
    'expired',
  ])
})

it('ends at the last refund when everything was refunded before shipping', () => {
  const refund = (createdAt: string) => ({
    id: createdAt,
    reason: 'wrong size',
    amount: 1_000 as Order['total'],
    lines: [],
    restocked: true,
    createdAt,
  })
  const refunded = {
    ...none,
    status: 'paid' as const,
    refundStatus: 'full' as const,
    placedAt,
    paidAt: placedAt,
  }
  expect(orderSteps({ ...refunded, refunds: [refund(placedAt), refund(later)] })).toEqual([
    { name: 'paid', at: placedAt },
    { name: 'refunded', at: later },
  ])
})
