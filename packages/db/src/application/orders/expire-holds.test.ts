import { describe, expect, it } from 'vitest'
import { eventSchemas } from '../../domain/events/events.ts'
import { booksOf, eventsOf } from '../../testing/books-of.ts'
import { pay, place, placeOne } from '../../testing/checkout.ts'
import { issueCoupon } from '../../testing/issue-coupon.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { runOut } from '../../testing/run-out.ts'
import { expireHolds } from './expire-holds.ts'

describe('expireHolds', () => {
  it('gives back the stock and coupons of what was not paid in time, and leaves the rest alone', async () => {
    const shopper = await newShopper({ balance: 13_000 })
    const product = await newProduct({ variants: [{ stock: 10 }, { stock: 10 }] })
    const coupon = await issueCoupon(shopper)
    const lines = product.variants.map(({ id }) => ({ variantId: id, quantity: 2 }))
    const { order: one } = await place(shopper, { lines, issuedCouponId: coupon.id })
    const { order: two } = await placeOne(shopper, product)
    const { order: open } = await placeOne(shopper, product)
    await runOut(one, two)

    expect(await expireHolds()).toBeGreaterThanOrEqual(2)
    const books = await booksOf(shopper, product)
    expect(books).toMatchObject({
      coupons: [{ status: 'free', orderId: null }],
      orders: [
        { id: one.id, status: 'expired', eventSeq: 2, cancelledAt: null, paidAt: null },
        { id: two.id, status: 'expired', eventSeq: 2 },
        { id: open.id, status: 'pending_payment', eventSeq: 1 },
      ],
      variants: [{ stock: 9 }, { stock: 10 }],
    })
    for (const order of books.orders)
      expect(order.lines.map((line) => line.returnedQuantity)).toEqual(
        order.lines.map((line) => (order.id === open.id ? 0 : line.quantity)),
      )
    for (const { id, stock, stockSeq } of books.variants) {
      const own = books.movements.filter(({ variantId }) => variantId === id)
      expect(own.map(({ seq }) => seq)).toEqual(own.map((_, index) => index + 1))
      expect(own.at(-1)).toMatchObject({ kind: 'release', seq: stockSeq, stockAfter: stock })
      expect(own.reduce((sum, { delta }) => sum + delta, 0)).toBe(stock)
    }
    const [, expired] = await eventsOf(one)
    expect(expired).toMatchObject({ type: 'order.expired', seq: 2 })
    expect(eventSchemas['order.expired'].parse(expired?.payload)).toMatchObject({ orderId: one.id })

    await expect(pay(shopper, one)).rejects.toMatchObject({
      reason: 'ORDER_EXPIRED',
      details: { status: 'expired' },
    })
    await expireHolds()
    expect(await booksOf(shopper, product)).toEqual(books)
  })

  it('lets a coupon that came back pay another order', async () => {
    const shopper = await newShopper({ balance: 13_000 })
    const product = await newProduct()
    const { id } = await issueCoupon(shopper)
    const { order } = await placeOne(shopper, product, { issuedCouponId: id })
    await runOut(order)
    await expireHolds()
    const again = await placeOne(shopper, product, { issuedCouponId: id })
    expect((await pay(shopper, again.order)).order).toMatchObject({ status: 'paid', discount: 2_000 })
  })
})
