import { describe, expect, it } from 'vitest'
import { eventSchemas } from '../../domain/events/events.ts'
import { booksOf, eventsOf } from '../../testing/books-of.ts'
import { cancel, refund } from '../../testing/change-order.ts'
import { checkOut, placeOne } from '../../testing/checkout.ts'
import { issueCoupon } from '../../testing/issue-coupon.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { deliverOrder } from './deliver-order.ts'
import { shipOrder } from './ship-order.ts'

async function bought() {
  const shopper = await newShopper({ balance: 50_000 })
  const product = await newProduct()
  const coupon = await issueCoupon(shopper)
  const lines = [{ variantId: product.variantId, quantity: 3 }]
  const { order } = await checkOut(shopper, { lines, issuedCouponId: coupon.id })
  return { shopper, product, order }
}

describe('cancelOrder', () => {
  it('gives everything back that is left of a paid order, and tells it', async () => {
    const { shopper, product, order } = await bought()
    await refund(shopper, order, [{ orderLineId: order.lines[0]?.id ?? '', quantity: 1 }])
    const first = await cancel(shopper, order, 'changed-my-mind')
    expect(first.order).toMatchObject({
      status: 'cancelled',
      refundStatus: 'full',
      refunded: 31_000,
      refunds: [{}, { reason: 'cancelled', amount: 21_667, restocked: true }],
    })
    expect(first.order.cancelledAt).not.toBeNull()
    const books = await booksOf(shopper, product)
    expect(books).toMatchObject({
      wallet: { balance: 50_000n },
      coupons: [{ status: 'free', orderId: null }],
      variants: [{ stock: 10 }],
      movements: [{}, { delta: -3 }, { kind: 'refund', delta: 1 }, { kind: 'cancel', delta: 2 }],
    })
    const events = await eventsOf(order)
    expect(events.map(({ type, seq }) => [type, seq])).toEqual([
      ['order.paid', 1],
      ['order.refunded', 2],
      ['order.refunded', 3],
      ['order.cancelled', 4],
    ])
    const told = events.at(-1)?.payload
    expect(eventSchemas['order.cancelled'].parse(told)).toEqual(told)
    expect(told).toMatchObject({ refunded: 31_000, lines: [{ quantity: 2 }] })
    expect(JSON.stringify(await cancel(shopper, order, 'changed-my-mind'))).toBe(JSON.stringify(first))
    expect(await booksOf(shopper, product)).toEqual(books)
  })

  it('ends an order that was never paid', async () => {
    const shopper = await newShopper()
    const product = await newProduct()
    const { id } = await issueCoupon(shopper)
    const { order } = await placeOne(shopper, product, { issuedCouponId: id })
    expect((await cancel(shopper, order)).order).toMatchObject({
      status: 'cancelled',
      refundStatus: 'none',
      payments: [],
      refunds: [],
    })
    expect(await booksOf(shopper, product)).toMatchObject({
      coupons: [{ status: 'free', orderId: null }],
      variants: [{ stock: 10 }],
      orders: [{ lines: [{ returnedQuantity: 1, refundedQuantity: 0 }] }],
    })
    expect((await eventsOf(order)).map(({ type }) => type)).toEqual(['order.placed', 'order.cancelled'])
  })

  it('refuses what is shipped, delivered, cancelled, all given back, or not theirs, and changes nothing', async () => {
    const { shopper, product, order } = await bought()
    await expect(cancel(await newShopper(), order)).rejects.toMatchObject({ reason: 'NOT_FOUND' })
    const refuses = async (which: typeof order, status: string) => {
      const before = await booksOf(shopper, product)
      await expect(cancel(shopper, which)).rejects.toMatchObject({
        reason: 'ORDER_NOT_CANCELLABLE',
        details: { status },
      })
      expect(await booksOf(shopper, product)).toEqual(before)
    }
    await shipOrder('system', { id: order.id, carrier: 'CJ', trackingNumber: '1234' })
    await refuses(order, 'shipped')
    await deliverOrder('system', { id: order.id })
    await refuses(order, 'delivered')
    const second = await bought()
    await cancel(second.shopper, second.order)
    await expect(cancel(second.shopper, second.order)).rejects.toMatchObject({
      reason: 'ORDER_NOT_CANCELLABLE',
      details: { status: 'cancelled' },
    })
    const third = await bought()
    await refund(third.shopper, third.order)
    await expect(cancel(third.shopper, third.order)).rejects.toMatchObject({
      reason: 'ORDER_NOT_CANCELLABLE',
      details: { status: 'paid' },
    })
  })
})

describe('shipOrder and deliverOrder', () => {
  it('follow one another, once, and tell it', async () => {
    const { order } = await bought()
    const parcel = { id: order.id, carrier: 'CJ', trackingNumber: '1234' }
    await expect(deliverOrder('system', order)).rejects.toMatchObject({ reason: 'ORDER_NOT_SHIPPABLE' })
    await shipOrder('system', parcel)
    await expect(shipOrder('system', parcel)).rejects.toMatchObject({
      reason: 'ORDER_NOT_SHIPPABLE',
      details: { status: 'shipped' },
    })
    await deliverOrder('system', order)
    await expect(deliverOrder('system', order)).rejects.toMatchObject({ details: { status: 'delivered' } })
    const [, shipped, delivered] = await eventsOf(order)
    expect(eventSchemas['order.shipped'].parse(shipped?.payload)).toMatchObject({
      carrier: 'CJ',
      trackingNumber: '1234',
    })
    expect(eventSchemas['order.delivered'].parse(delivered?.payload)).toMatchObject({ orderId: order.id })
  })

  it('refuse an order of which nothing is left, and an unknown one', async () => {
    const { shopper, order } = await bought()
    await refund(shopper, order)
    const parcel = { carrier: 'CJ', trackingNumber: '1234' }
    await expect(shipOrder('system', { id: order.id, ...parcel })).rejects.toMatchObject({
      reason: 'ORDER_NOT_SHIPPABLE',
    })
    await expect(shipOrder('system', { id: shopper.userId, ...parcel })).rejects.toMatchObject({
      reason: 'NOT_FOUND',
    })
  })
})
