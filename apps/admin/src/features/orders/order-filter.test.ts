import { expect, it } from 'vitest'
import { orderFilterOf } from './order-filter.ts'

const filterOf = (query: string) => {
  const params = new URLSearchParams(query)
  return orderFilterOf((name) => params.get(name) ?? undefined)
}
const set = (filter: object) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))

it('asks for the newest of all orders by itself', () => {
  expect(set(filterOf(''))).toEqual({ sort: 'newest' })
})

it('reads every part of an address', () => {
  const product = '0199a0b0-0000-7000-8000-000000000001'
  const coupon = '0199a0b0-0000-7000-8000-000000000002'
  const query = `q=김하늘&status=paid&refund=left&from=2026-11-01&to=2026-11-21&min=1000&max=90000&product=${product}&coupon=${coupon}&sort=highest`
  expect(filterOf(query)).toEqual({
    q: '김하늘',
    status: 'paid',
    refundStatus: ['none', 'partial'],
    from: '2026-10-31T15:00:00.000Z',
    to: '2026-11-21T15:00:00.000Z',
    minTotal: 1_000,
    maxTotal: 90_000,
    productId: product,
    couponId: coupon,
    sort: 'highest',
  })
})

it.each([
  'status=lost',
  'refund=all',
  'refund=toString',
  'from=yesterday',
  'min=-1',
  'max=1e9',
  'product=1',
  'sort=random',
])('leaves out what makes no sense: %s', (query) => {
  expect(set(filterOf(query))).toEqual({ sort: 'newest' })
})
