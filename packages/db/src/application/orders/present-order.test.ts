import { describe, expect, it } from 'vitest'
import { orderSchema } from '../../domain/orders/order.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { testAddress } from '../../testing/rows.ts'
import { type OrderRecord, presentOrder } from './present-order.ts'

const placedAt = new Date('2026-11-21T03:00:00.007Z')
const shippedAt = new Date('2026-11-22T03:00:00.000Z')
const [id, lineId, variantId, productId, paymentId, couponId] = Array.from({ length: 6 }, mintId)

const record = (over: Partial<OrderRecord> = {}): OrderRecord => ({
  id: `${id}`,
  number: '7K3-M9Q-2XF',
  status: 'shipped',
  refundStatus: 'partial',
  subtotal: 20_000n,
  discount: 2_000n,
  shippingFee: 3_000n,
  total: 21_000n,
  refunded: 9_000n,
  couponId: `${couponId}`,
  couponNameKo: '첫 주문',
  couponNameEn: 'First order',
  shipTo: { ...testAddress, line2: '3층' },
  trackingCarrier: 'CJ',
  trackingNumber: '1234',
  placedAt,
  paidAt: placedAt,
  expiresAt: null,
  shippedAt,
  deliveredAt: null,
  cancelledAt: null,
  lines: [
    {
      id: `${lineId}`,
      variantId: `${variantId}`,
      productId: `${productId}`,
      slug: 'field-jacket',
      nameKo: '필드 재킷',
      nameEn: 'Field jacket',
      optionsKo: [
        ['색상', '먹'],
        ['사이즈', 'M'],
      ],
      optionsEn: [
        ['Color', 'Ink'],
        ['Size', 'M'],
      ],
      image: {
        path: '/media/j.svg',
        altKo: '재킷',
        altEn: 'Jacket',
        width: 800,
        height: 1000,
      },
      quantity: 2,
      unitPrice: 10_000,
      discount: 2_000n,
      paid: 18_000n,
      refundedQuantity: 1,
    },
  ],
  payments: [{ id: `${paymentId}`, kind: 'capture', method: 'points', amount: 21_000n, createdAt: placedAt }],
  refunds: [],
  ...over,
})

describe('presentOrder', () => {
  it('shows every field in the language of the reader', () => {
    const order = presentOrder(record(), 'en')
    expect(orderSchema.parse(order)).toEqual(order)
    expect(order).toEqual({
      id,
      number: '7K3-M9Q-2XF',
      status: 'shipped',
      refundStatus: 'partial',
      subtotal: 20_000,
      discount: 2_000,
      shippingFee: 3_000,
      total: 21_000,
      refunded: 9_000,
      coupon: { id: couponId, name: 'First order' },
      shipTo: { ...testAddress, line2: '3층' },
      lines: [
        {
          id: lineId,
          variantId,
          productId,
          slug: 'field-jacket',
          name: 'Field jacket',
          image: {
            url: expect.stringMatching(/^http.*\/media\/j\.svg$/),
            alt: 'Jacket',
            width: 800,
            height: 1000,
            optionValue: null,
          },
          options: { Color: 'Ink', Size: 'M' },
          quantity: 2,
          unitPrice: 10_000,
          discount: 2_000,
          paid: 18_000,
          refundedQuantity: 1,
        },
      ],
      payments: [
        {
          id: paymentId,
          kind: 'capture',
          method: 'points',
          amount: 21_000,
          createdAt: '2026-11-21T03:00:00.007Z',
        },
      ],
      refunds: [],
      tracking: { carrier: 'CJ', number: '1234' },
      placedAt: '2026-11-21T03:00:00.007Z',
      paidAt: '2026-11-21T03:00:00.007Z',
      expiresAt: null,
      shippedAt: '2026-11-22T03:00:00.000Z',
      deliveredAt: null,
      cancelledAt: null,
    })
  })

  it('shows the Korean snapshot to a Korean reader', () => {
    const order = presentOrder(record(), 'ko')
    expect(order.coupon?.name).toBe('첫 주문')
    expect(order.lines[0]).toMatchObject({
      name: '필드 재킷',
      image: { alt: '재킷' },
      options: { 색상: '먹', 사이즈: 'M' },
    })
  })

  it('shows refunds with their lines, as they came', () => {
    const [firstId, secondId] = [mintId(), mintId()]
    const refund = { reason: '사이즈가 달라요', restocked: true, createdAt: shippedAt }
    const refunds = [
      {
        ...refund,
        id: firstId,
        amount: 9_000n,
        lines: [{ orderLineId: `${lineId}`, quantity: 1, amount: 9_000n }],
      },
      { ...refund, id: secondId, amount: 0, restocked: false, lines: [] },
    ]
    const order = presentOrder(record({ refunds }), 'ko')
    expect(orderSchema.parse(order)).toEqual(order)
    const createdAt = '2026-11-22T03:00:00.000Z'
    expect(order.refunds).toEqual([
      {
        id: firstId,
        reason: '사이즈가 달라요',
        amount: 9_000,
        lines: [{ orderLineId: lineId, quantity: 1, amount: 9_000 }],
        restocked: true,
        createdAt,
      },
      { id: secondId, reason: '사이즈가 달라요', amount: 0, lines: [], restocked: false, createdAt },
    ])
  })

  it('shows null for a coupon, tracking and image that are not there', () => {
    const [line] = record().lines
    const bare = record({
      couponId: null,
      trackingNumber: null,
      lines: line ? [{ ...line, image: null }] : [],
    })
    expect(presentOrder(bare, 'ko')).toMatchObject({ coupon: null, tracking: null, lines: [{ image: null }] })
  })

  it('gives the same bytes whatever the order of the fields and the type of the amounts of its record', () => {
    const { shipTo, lines } = record()
    const fieldsFirst: Partial<OrderRecord> = { payments: [], cancelledAt: null, total: 0 }
    const addressFirst: Partial<OrderRecord['shipTo']> = { note: null, line1: '' }
    const lineFirst: Partial<OrderRecord['lines'][number]> = { refundedQuantity: 0, paid: 0 }
    const shuffled: OrderRecord = {
      ...fieldsFirst,
      ...record({ total: 21_000, refunded: 9_000 }),
      shipTo: { ...addressFirst, ...shipTo },
      lines: lines.map((line) => ({ ...lineFirst, ...line, discount: 2_000 })),
    }
    expect(JSON.stringify(presentOrder(shuffled, 'ko'))).toBe(JSON.stringify(presentOrder(record(), 'ko')))
  })
})
