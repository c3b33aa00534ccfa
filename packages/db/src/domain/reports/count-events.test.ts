import { expect, it } from 'vitest'
import { won } from '../money.ts'
import { type Counted, countEvents } from './count-events.ts'
import { noFigures } from './figures.ts'

const SHIRT = '0199a0b0-0000-7000-8000-000000000001'
const COAT = '0199a0b0-0000-7000-8000-000000000002'

const event = <T extends Counted['type']>(type: T, payload: Extract<Counted, { type: T }>['payload']) =>
  ({
    id: 'e',
    aggregate: 'order',
    aggregateId: 'a',
    seq: 1,
    position: 1n,
    createdAt: new Date(0),
    type,
    payload,
  }) as Counted

const order = { orderId: 'o', number: 'n', userId: 'u' }
const line = (productId: string, quantity: number) => ({
  orderLineId: 'l',
  productId,
  variantId: 'v',
  sku: 's',
  quantity,
})

const paid = (paidAt: string) =>
  event('order.paid', {
    ...order,
    subtotal: won(50_000),
    discount: won(5_000),
    shippingFee: won(3_000),
    total: won(48_000),
    issuedCouponId: null,
    lines: [
      { ...line(SHIRT, 2), unitPrice: won(10_000), discount: won(2_000), paid: won(18_000) },
      { ...line(COAT, 1), unitPrice: won(30_000), discount: won(3_000), paid: won(27_000) },
    ],
    paidAt,
  })

const refunded = (refundedAt: string) =>
  event('order.refunded', {
    ...order,
    paidAt: '2026-11-20T03:00:00.000Z',
    refundId: 'r',
    returnId: null,
    amount: won(9_000),
    shippingFee: won(0),
    refundStatus: 'partial',
    restocked: true,
    lines: [{ ...line(SHIRT, 1), amount: won(9_000) }],
    refundedAt,
  })

const charged = (amount: number, chargedAt: string) =>
  event('wallet.charged', { userId: 'u', entryId: 'e', amount: won(amount), balance: won(0), chargedAt })

const adjusted = (amount: number, adjustedAt: string) =>
  event('wallet.adjusted', { userId: 'u', entryId: 'e', amount: won(amount), balance: won(0), adjustedAt })

it('counts each event on the day in Seoul of which it tells, a refund on its own', () => {
  const { days, products } = countEvents([
    paid('2026-11-20T14:59:59.999Z'),
    paid('2026-11-20T15:00:00.000Z'),
    refunded('2026-11-21T15:00:00.000Z'),
  ])
  const sale = { orders: 1, units: 3, sales: 48_000, discount: 5_000, shippingFees: 3_000 }
  expect(Object.fromEntries(days)).toEqual({
    '2026-11-20': { ...noFigures(), ...sale },
    '2026-11-21': { ...noFigures(), ...sale },
    '2026-11-22': { ...noFigures(), refunds: 1, refunded: 9_000 },
  })
  expect(products).toEqual([
    { day: '2026-11-20', productId: SHIRT, units: 2, sales: 18_000 },
    { day: '2026-11-20', productId: COAT, units: 1, sales: 27_000 },
    { day: '2026-11-21', productId: SHIRT, units: 2, sales: 18_000 },
    { day: '2026-11-21', productId: COAT, units: 1, sales: 27_000 },
    { day: '2026-11-22', productId: SHIRT, units: -1, sales: -9_000 },
  ])
})

it('adds what happens on one day up, points that were taken too', () => {
  const { days, products } = countEvents([
    charged(10_000, '2026-11-21T00:00:00.000Z'),
    charged(5_000, '2026-11-21T01:00:00.000Z'),
    adjusted(3_000, '2026-11-21T02:00:00.000Z'),
    adjusted(-4_000, '2026-11-21T03:00:00.000Z'),
  ])
  expect([...days]).toEqual([['2026-11-21', { ...noFigures(), charged: 15_000, adjusted: -1_000 }]])
  expect(products).toEqual([])
})
