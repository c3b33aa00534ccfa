import { describe, expect, it } from 'vitest'
import { eventSchemas } from '../../domain/events/events.ts'
import { booksOf, eventsOf } from '../../testing/books-of.ts'
import { buyOne, pay, placeOne } from '../../testing/checkout.ts'
import { issueCoupon } from '../../testing/issue-coupon.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { runOut } from '../../testing/run-out.ts'

describe('payOrder', () => {
  it('takes the points, uses the coupon and tells it once, whatever is repeated', async () => {
    const shopper = await newShopper({ balance: 20_000 })
    const product = await newProduct()
    const coupon = await issueCoupon(shopper)
    const { order: held } = await placeOne(shopper, product, { issuedCouponId: coupon.id })
    const first = await pay(shopper, held, 'pay-it-once')

    expect(first.order).toMatchObject({
      id: held.id,
      status: 'paid',
      total: 11_000,
      payments: [{ kind: 'capture', amount: 11_000 }],
      expiresAt: held.expiresAt,
    })
    expect(first.order.paidAt).not.toBeNull()
    const books = await booksOf(shopper, product)
    expect(books).toMatchObject({
      wallet: { balance: 9_000n, seq: 2 },
      entries: [{}, { kind: 'spend', amount: -11_000n, balanceAfter: 9_000n, orderId: held.id }],
      coupons: [{ status: 'used', orderId: held.id }],
      orders: [{ status: 'paid', eventSeq: 2, payments: [{ amount: 11_000n }] }],
      variants: [{ stock: 9, stockSeq: 2 }],
      movements: [{}, { kind: 'hold', delta: -1 }],
    })
    const [, paid] = await eventsOf(held)
    expect(paid).toMatchObject({ type: 'order.paid', seq: 2 })
    expect(eventSchemas['order.paid'].parse(paid?.payload)).toEqual(paid?.payload)

    expect(JSON.stringify(await pay(shopper, held, 'pay-it-once'))).toBe(JSON.stringify(first))
    expect(await booksOf(shopper, product)).toEqual(books)
  })

  it('pays an order of nothing without a payment', async () => {
    const shopper = await newShopper()
    const product = await newProduct({ price: 60_000 })
    const discount = { kind: 'fixed', value: 60_000, maxDiscount: null } as const
    const { id } = await issueCoupon(shopper, { discount })
    const { order } = await placeOne(shopper, product, { issuedCouponId: id })
    expect((await pay(shopper, order)).order).toMatchObject({ status: 'paid', total: 0, payments: [] })
    expect((await booksOf(shopper, product)).entries).toEqual([])
  })

  it('refuses what is paid, over, too dear or not theirs, and changes nothing', async () => {
    const shopper = await newShopper({ balance: 14_000 })
    const product = await newProduct()
    const { order: paid } = await buyOne(shopper, product)
    const { order: dear } = await placeOne(shopper, product)
    const { order: over } = await placeOne(shopper, product)
    await runOut(over)
    const stranger = await newShopper({ balance: 50_000 })
    const before = await booksOf(shopper, product)
    await expect(pay(shopper, paid)).rejects.toMatchObject({
      reason: 'ORDER_NOT_PAYABLE',
      details: { status: 'paid' },
    })
    await expect(pay(shopper, over)).rejects.toMatchObject({
      reason: 'ORDER_EXPIRED',
      details: { status: 'pending_payment' },
    })
    await expect(pay(shopper, dear)).rejects.toMatchObject({
      reason: 'INSUFFICIENT_POINTS',
      details: { balance: 1_000, required: 13_000, shortfall: 12_000 },
    })
    await expect(pay(stranger, dear)).rejects.toMatchObject({ reason: 'NOT_FOUND' })
    expect(await booksOf(shopper, product)).toEqual(before)
  })
})
