import { describe, expect, it } from 'vitest'
import { eventSchemas } from '../../domain/events/events.ts'
import { booksOf, eventsOf } from '../../testing/books-of.ts'
import { cancel, refund } from '../../testing/change-order.ts'
import { checkOut, placeOne } from '../../testing/checkout.ts'
import { issueCoupon } from '../../testing/issue-coupon.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { previewRefund } from './queries/preview-refund.ts'
import { shipOrder } from './ship-order.ts'

/** Three pieces at 10,000 with 2,000 off: 28,000 and 3,000 for delivery. */
async function threePieces() {
  const shopper = await newShopper({ balance: 50_000 })
  const product = await newProduct()
  const coupon = await issueCoupon(shopper)
  const { order } = await checkOut(shopper, {
    lines: [{ variantId: product.variantId, quantity: 3 }],
    issuedCouponId: coupon.id,
  })
  const [line] = order.lines
  if (!line) throw new Error('an order without lines')
  const pieces = (quantity: number) => [{ orderLineId: line.id, quantity }]
  return { shopper, product, coupon, order, pieces }
}

describe('refundOrder', () => {
  it('gives back points and pieces of a line, and repeats its answer under the same key', async () => {
    const { shopper, product, order, pieces } = await threePieces()
    const first = await refund(shopper, order, pieces(1), 'one-piece-back')
    expect(first.order).toMatchObject({
      status: 'paid',
      refundStatus: 'partial',
      refunded: 9_333,
      lines: [{ refundedQuantity: 1, paid: 28_000 }],
      payments: [
        { kind: 'capture', amount: 31_000 },
        { kind: 'refund', amount: 9_333 },
      ],
      refunds: [
        {
          reason: '사이즈가 달라요',
          amount: 9_333,
          restocked: true,
          lines: [{ quantity: 1, amount: 9_333 }],
        },
      ],
    })
    const books = await booksOf(shopper, product)
    expect(books).toMatchObject({
      wallet: { balance: 28_333n, seq: 3 },
      entries: [{}, {}, { kind: 'refund', amount: 9_333n, balanceAfter: 28_333n, orderId: order.id }],
      coupons: [{ status: 'used' }],
      variants: [{ stock: 8, stockSeq: 3 }],
      movements: [
        {},
        { kind: 'sale', delta: -3 },
        { kind: 'refund', delta: 1, stockAfter: 8, orderId: order.id },
      ],
      orders: [
        { eventSeq: 2, lines: [{ refundedQuantity: 1, refundedAmount: 9_333n, returnedQuantity: 1 }] },
      ],
    })
    const [, told] = await eventsOf(order)
    expect(told).toMatchObject({ type: 'order.refunded', seq: 2 })
    expect(eventSchemas['order.refunded'].parse(told?.payload)).toEqual(told?.payload)

    expect(JSON.stringify(await refund(shopper, order, pieces(1), 'one-piece-back'))).toBe(
      JSON.stringify(first),
    )
    expect(await booksOf(shopper, product)).toEqual(books)
    await expect(refund(shopper, order, pieces(2), 'one-piece-back')).rejects.toMatchObject({
      reason: 'IDEMPOTENCY_MISMATCH',
    })
  })

  it('returns the delivery fee and the coupon with the last piece, as its preview says', async () => {
    const { shopper, product, order, pieces } = await threePieces()
    await refund(shopper, order, pieces(1))
    const actor = { userId: shopper.userId, sessionId: shopper.userId }
    expect(await previewRefund(actor, { id: order.id })).toEqual({
      amount: 21_667,
      lines: [{ orderLineId: pieces(1)[0]?.orderLineId, quantity: 2, amount: 18_667 }],
      couponReturns: true,
      shippingFeeReturns: true,
    })
    const { order: done } = await refund(shopper, order)
    expect(done).toMatchObject({ status: 'paid', refundStatus: 'full', refunded: 31_000 })
    expect(await booksOf(shopper, product)).toMatchObject({
      wallet: { balance: 50_000n },
      coupons: [{ status: 'free', orderId: null }],
      variants: [{ stock: 10 }],
      orders: [{ refunds: [{ shippingFee: 0n }, { shippingFee: 3_000n, amount: 21_667n }] }],
    })
  })

  it('gives an order of nothing back without a payment', async () => {
    const shopper = await newShopper()
    const product = await newProduct({ price: 60_000 })
    const discount = { kind: 'percent', value: 100, maxDiscount: null } as const
    const { id } = await issueCoupon(shopper, { discount })
    const { order } = await checkOut(shopper, {
      lines: [{ variantId: product.variantId, quantity: 1 }],
      issuedCouponId: id,
    })
    expect((await refund(shopper, order)).order).toMatchObject({
      refundStatus: 'full',
      payments: [],
      refunds: [{ amount: 0 }],
    })
    expect(await booksOf(shopper, product)).toMatchObject({
      entries: [],
      coupons: [{ status: 'free' }],
      variants: [{ stock: 10 }],
    })
  })

  it('refuses what is more than is left, not of the order, not paid, shipped, gone or not theirs, and changes nothing', async () => {
    const { shopper, product, order, pieces } = await threePieces()
    const { order: unpaid } = await placeOne(shopper, product)
    const { order: gone } = await placeOne(shopper, product)
    await cancel(shopper, gone)
    const stranger = await newShopper()
    const before = await booksOf(shopper, product)
    const foreign = [{ orderLineId: unpaid.lines[0]?.id ?? '', quantity: 1 }]

    const refused = (reason: string, details: unknown) => ({ reason, details })
    const paid = { status: 'paid' }
    await expect(refund(shopper, order, pieces(4))).rejects.toMatchObject(
      refused('REFUND_EXCEEDS_PAYMENT', paid),
    )
    await expect(refund(shopper, order, foreign)).rejects.toMatchObject(refused('NOT_FOUND', null))
    await expect(refund(stranger, order)).rejects.toMatchObject(refused('NOT_FOUND', null))
    await expect(refund(shopper, unpaid)).rejects.toMatchObject(
      refused('ORDER_NOT_REFUNDABLE', { status: 'pending_payment' }),
    )
    await expect(refund(shopper, gone)).rejects.toMatchObject(
      refused('ORDER_NOT_REFUNDABLE', { status: 'cancelled' }),
    )
    expect(await booksOf(shopper, product)).toEqual(before)

    await shipOrder('system', { id: order.id, carrier: 'CJ', trackingNumber: '1234' })
    const shipped = await booksOf(shopper, product)
    await expect(refund(shopper, order)).rejects.toMatchObject(
      refused('ORDER_NOT_REFUNDABLE', { status: 'shipped' }),
    )
    expect(await booksOf(shopper, product)).toEqual(shipped)
  })
})
