import { expect, it } from 'vitest'
import type { Order, Return } from '@/trpc/outputs.ts'
import { orderEvents } from './order-events.ts'

const at = (hour: number) => `2026-11-21T${String(hour).padStart(2, '0')}:00:00.000Z`

const order = {
  status: 'paid',
  placedAt: at(1),
  paidAt: at(1),
  expiresAt: null,
  shippedAt: null,
  deliveredAt: null,
  cancelledAt: null,
  refunds: [],
} as unknown as Order

const refund = (hour: number): Order['refunds'][number] => ({
  id: `${hour}`,
  reason: 'wrong size',
  amount: 1_000 as Order['total'],
  lines: [],
  restocked: true,
  createdAt: at(hour),
})

const wish = (status: Return['status'], decidedAt: string | null) =>
  ({ id: 'r', status, requestedAt: at(5), decidedAt }) as unknown as Return

const kindsOf = (...given: Parameters<typeof orderEvents>) => orderEvents(...given).map(({ kind }) => kind)

it('begins with the payment where placing and paying were one', () => {
  expect(kindsOf(order, [])).toEqual(['paid'])
  expect(kindsOf({ ...order, paidAt: at(2) }, [])).toEqual(['paid', 'placed'])
  expect(kindsOf({ ...order, status: 'expired', paidAt: null, expiresAt: at(2) }, [])).toEqual([
    'expired',
    'placed',
  ])
})

it('does not call a hold expired that was paid', () => {
  expect(kindsOf({ ...order, paidAt: at(2), expiresAt: at(3) }, [])).toEqual(['paid', 'placed'])
})

it('tells the latest first, and a cause before what it brought at the same moment', () => {
  const cancelled = {
    ...order,
    status: 'cancelled' as const,
    cancelledAt: at(4),
    refunds: [refund(2), refund(4)],
  }
  expect(kindsOf(cancelled, [])).toEqual(['cancelled', 'refunded', 'refunded', 'paid'])
  const back = { ...order, shippedAt: at(3), deliveredAt: at(4), refunds: [refund(6)] }
  expect(kindsOf(back, [wish('approved', at(6))])).toEqual([
    'refunded',
    'return_approved',
    'return_requested',
    'delivered',
    'shipped',
    'paid',
  ])
  expect(kindsOf(order, [wish('rejected', at(6))])[0]).toBe('return_rejected')
  expect(kindsOf(order, [wish('requested', null)])).toEqual(['return_requested', 'paid'])
})
