import { describe, expect, it } from 'vitest'
import { eventSchemas } from '../../domain/events/events.ts'
import { orderSchema } from '../../domain/orders/order.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { booksOf, eventsOf } from '../../testing/books-of.ts'
import { place, placeOne } from '../../testing/checkout.ts'
import { issueCoupon } from '../../testing/issue-coupon.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'

describe('placeOrder', () => {
  it('holds stock and coupon for fifteen minutes, and takes no points', async () => {
    const shopper = await newShopper()
    const product = await newProduct({ variants: [{ stock: 10, price: 12_000 }] })
    const coupon = await issueCoupon(shopper)
    const { order } = await place(shopper, {
      lines: [{ variantId: product.variantId, quantity: 2 }],
      issuedCouponId: coupon.id,
    })

    expect(orderSchema.parse(order)).toEqual(order)
    expect(order).toMatchObject({
      status: 'pending_payment',
      subtotal: 24_000,
      discount: 2_000,
      shippingFee: 3_000,
      total: 25_000,
      coupon: { id: coupon.couponId, name: '시험 쿠폰' },
      payments: [],
      paidAt: null,
    })
    expect(Date.parse(order.expiresAt ?? '') - Date.parse(order.placedAt)).toBe(15 * 60_000)

    const books = await booksOf(shopper, product)
    expect(books).toMatchObject({
      wallet: { balance: 0n, seq: 0 },
      entries: [],
      coupons: [{ id: coupon.id, status: 'held', orderId: order.id }],
      orders: [
        { id: order.id, issuedCouponId: coupon.id, couponId: coupon.couponId, eventSeq: 1, payments: [] },
      ],
      keys: 1,
      variants: [{ stock: 8, stockSeq: 2 }],
      movements: [{}, { kind: 'hold', delta: -2, stockAfter: 8, seq: 2, orderId: order.id }],
    })
    const [placed, ...more] = await eventsOf(order)
    expect(placed).toMatchObject({ type: 'order.placed', seq: 1 })
    expect(eventSchemas['order.placed'].parse(placed?.payload)).toMatchObject({
      total: 25_000,
      issuedCouponId: coupon.id,
      expiresAt: order.expiresAt,
    })
    expect(more).toEqual([])
  })

  it('empties the cart of what it holds, and answers a repeat with the first order', async () => {
    const shopper = await newShopper()
    const product = await newProduct()
    const line = { userId: shopper.userId, variantId: product.variantId, quantity: 3, seenPrice: 10_000 }
    await prisma.cartLine.create({ data: { ...line, addedAt: new Date() } })
    const first = await place(shopper, { idempotencyKey: 'hold-my-cart' })
    const books = await booksOf(shopper, product)
    expect(books).toMatchObject({ cart: [], variants: [{ stock: 7 }] })
    expect(await place(shopper, { idempotencyKey: 'hold-my-cart' })).toEqual(first)
    expect(await booksOf(shopper, product)).toEqual(books)
  })

  it('refuses more than there is, another total, and coupons that it cannot hold', async () => {
    const shopper = await newShopper()
    const product = await newProduct({ variants: [{ stock: 1 }] })
    const [spent, foreign] = await Promise.all([
      issueCoupon(shopper, { expiresAt: new Date(Date.now() - 1_000) }),
      newShopper().then((other) => issueCoupon(other)),
    ])
    const before = await booksOf(shopper, product)
    await expect(
      place(shopper, { lines: [{ variantId: product.variantId, quantity: 2 }] }),
    ).rejects.toMatchObject({ reason: 'OUT_OF_STOCK' })
    const refused = async (more: Record<string, unknown>, reason: string) =>
      expect(placeOne(shopper, product, more)).rejects.toMatchObject({ reason })
    await refused({ expectedTotal: 1 }, 'PRICE_CHANGED')
    await refused({ issuedCouponId: spent.id }, 'COUPON_EXPIRED')
    await refused({ issuedCouponId: foreign.id }, 'NOT_FOUND')
    expect(await booksOf(shopper, product)).toEqual(before)
    expect(await prisma.issuedCoupon.findUniqueOrThrow({ where: { id: foreign.id } })).toMatchObject({
      status: 'free',
      orderId: null,
    })
  })
})
