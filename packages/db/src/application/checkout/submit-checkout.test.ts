import { describe, expect, it } from 'vitest'
import { orderSchema } from '../../domain/orders/order.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { unseal } from '../../infrastructure/sealed-field.ts'
import { checkOut } from '../../testing/checkout.ts'
import { newProduct, newShopper, testAddress } from '../../testing/rows.ts'

/** Everything that a checkout of this shopper for this product could change. */
const state = async (userId: string, productId: string) => ({
  wallet: await prisma.wallet.findUniqueOrThrow({ where: { userId } }),
  entries: await prisma.walletEntry.findMany({ where: { userId }, orderBy: { seq: 'asc' } }),
  cart: await prisma.cartLine.findMany({ where: { userId } }),
  orders: await prisma.order.findMany({ where: { userId }, include: { lines: true, payments: true } }),
  keys: await prisma.idempotencyKey.count({ where: { scope: { startsWith: userId } } }),
  variants: await prisma.variant.findMany({ where: { productId }, orderBy: { position: 'asc' } }),
  movements: await prisma.stockMovement.findMany({
    where: { variant: { productId } },
    orderBy: { seq: 'asc' },
  }),
})

describe('submitCheckout', () => {
  it('writes order, lines, payment, wallet entry, movement, event and key in one go', async () => {
    const shopper = await newShopper({ balance: 100_000 })
    const product = await newProduct({ variants: [{ stock: 10, price: 12_000 }] })
    const { order } = await checkOut(shopper, { lines: [{ variantId: product.variantId, quantity: 2 }] })

    expect(orderSchema.parse(order)).toEqual(order)
    expect(order).toMatchObject({
      status: 'paid',
      refundStatus: 'none',
      subtotal: 24_000,
      discount: 0,
      shippingFee: 3_000,
      total: 27_000,
      refunded: 0,
      coupon: null,
      shipTo: testAddress,
      lines: [
        {
          variantId: product.variantId,
          name: '시험용 셔츠',
          options: { 사이즈: 'S' },
          quantity: 2,
          unitPrice: 12_000,
          paid: 24_000,
        },
      ],
      payments: [{ kind: 'capture', method: 'points', amount: 27_000 }],
      refunds: [],
      paidAt: order.placedAt,
      expiresAt: null,
    })
    expect(order.number).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$/)

    const after = await state(shopper.userId, product.id)
    expect(after.wallet).toMatchObject({ balance: 73_000n, seq: 2 })
    expect(after.entries[1]).toMatchObject({
      kind: 'spend',
      amount: -27_000n,
      balanceAfter: 73_000n,
      orderId: order.id,
    })
    expect(after.variants).toMatchObject([{ stock: 8, stockSeq: 2 }])
    expect(after.movements[1]).toMatchObject({
      kind: 'sale',
      delta: -2,
      stockAfter: 8,
      seq: 2,
      orderId: order.id,
    })
    expect(after.orders).toMatchObject([{ id: order.id, number: order.number, eventSeq: 1, total: 27_000n }])
    expect(unseal(`orders.shipTo:${order.id}`, after.orders[0]?.shipTo ?? '')).toBe(
      JSON.stringify(testAddress),
    )
    expect(await prisma.outboxEvent.findMany({ where: { aggregateId: order.id } })).toMatchObject([
      { aggregate: 'order', seq: 1, type: 'order.paid', payload: { orderId: order.id, total: 27_000 } },
    ])
    expect(after.keys).toBe(1)
  })

  it('delivers free of charge from 50,000 won', async () => {
    const shopper = await newShopper({ balance: 200_000 })
    const product = await newProduct({
      variants: [
        { stock: 9, price: 49_999 },
        { stock: 9, price: 50_000 },
      ],
    })
    const [below, at] = product.variants.map(({ id }) => [{ variantId: id, quantity: 1 }])
    expect((await checkOut(shopper, { lines: below })).order).toMatchObject({
      shippingFee: 3_000,
      total: 52_999,
    })
    expect((await checkOut(shopper, { lines: at })).order).toMatchObject({ shippingFee: 0, total: 50_000 })
  })

  it('buys the cart and empties it of what was bought; buying now leaves it alone', async () => {
    const shopper = await newShopper({ balance: 100_000 })
    const product = await newProduct({ variants: [{ stock: 5 }, { stock: 5 }] })
    const addedAt = new Date()
    const lines = product.variants.map(({ id }, index) => ({ variantId: id, quantity: index + 1 }))
    await prisma.cartLine.createMany({
      data: lines.map((line) => ({ ...line, userId: shopper.userId, seenPrice: 10_000, addedAt })),
    })
    await checkOut(shopper, { lines: lines.slice(0, 1) })
    expect((await state(shopper.userId, product.id)).cart).toHaveLength(2)

    const { order } = await checkOut(shopper, {})
    expect(order.lines.map((line) => line.quantity).toSorted((a, b) => a - b)).toEqual([1, 2])
    expect((await state(shopper.userId, product.id)).cart).toEqual([])
    await expect(checkOut(shopper, {})).rejects.toMatchObject({ reason: 'CART_EMPTY' })
  })

  it('gives a repeat the stored answer, byte for byte', async () => {
    const shopper = await newShopper({ balance: 100_000 })
    const product = await newProduct({ variants: [{ stock: 5 }] })
    const input = { lines: [{ variantId: product.variantId, quantity: 1 }], idempotencyKey: 'buy-it-once' }
    const first = await checkOut(shopper, input)
    const again = await checkOut(shopper, input)
    expect(JSON.stringify(again)).toBe(JSON.stringify(first))
    const before = await state(shopper.userId, product.id)
    await expect(checkOut(shopper, { ...input, expectedTotal: 1 })).rejects.toMatchObject({
      reason: 'IDEMPOTENCY_MISMATCH',
    })
    expect(await state(shopper.userId, product.id)).toEqual(before)
    expect(before.orders).toHaveLength(1)
  })

  it('names every failing line at once, and changes nothing', async () => {
    const shopper = await newShopper({ balance: 1_000_000 })
    const [soldOut, scarce, archived, early, limited] = await Promise.all([
      newProduct({ variants: [{ stock: 0 }] }),
      newProduct({ variants: [{ stock: 2 }] }),
      newProduct({ status: 'archived' }),
      newProduct({ saleStartsAt: new Date(Date.now() + 60_000) }),
      newProduct({ maxPerCustomer: 1 }),
    ])
    const before = await state(shopper.userId, scarce.id)
    const lines = [soldOut, scarce, archived, early, limited].map(({ variantId }) => ({
      variantId,
      quantity: 3,
    }))
    await expect(checkOut(shopper, { lines })).rejects.toMatchObject({
      reason: 'OUT_OF_STOCK',
      details: {
        lines: [
          { variantId: soldOut.variantId, requested: 3, available: 0, problem: 'SOLD_OUT' },
          { variantId: scarce.variantId, requested: 3, available: 2, problem: 'NOT_ENOUGH' },
          { variantId: archived.variantId, requested: 3, available: 0, problem: 'UNAVAILABLE' },
          { variantId: early.variantId, requested: 3, available: 0, problem: 'NOT_ON_SALE' },
          { variantId: limited.variantId, requested: 3, available: 1, problem: 'PURCHASE_LIMIT' },
        ],
      },
    })
    expect(await state(shopper.userId, scarce.id)).toEqual(before)
  })

  it('counts the customer limit across orders', async () => {
    const shopper = await newShopper({ balance: 100_000 })
    const product = await newProduct({ maxPerCustomer: 2, variants: [{ stock: 9 }, { stock: 9 }] })
    const [one, other] = product.variants.map(({ id }) => [{ variantId: id, quantity: 1 }])
    await checkOut(shopper, { lines: one })
    await checkOut(shopper, { lines: other })
    await expect(checkOut(shopper, { lines: one })).rejects.toMatchObject({
      reason: 'PURCHASE_LIMIT',
      details: { lines: [{ requested: 1, available: 0, problem: 'PURCHASE_LIMIT' }] },
    })
  })

  it('refuses a total that is not the expected one, and too little balance, in that order', async () => {
    const shopper = await newShopper({ balance: 5_000 })
    const product = await newProduct({ variants: [{ stock: 5, price: 10_000 }] })
    const lines = [{ variantId: product.variantId, quantity: 1 }]
    const before = await state(shopper.userId, product.id)
    await expect(checkOut(shopper, { lines, expectedTotal: 12_999 })).rejects.toMatchObject({
      reason: 'PRICE_CHANGED',
      details: { expected: 12_999, actual: 13_000 },
    })
    await expect(checkOut(shopper, { lines, expectedTotal: 13_000 })).rejects.toMatchObject({
      reason: 'INSUFFICIENT_POINTS',
      details: { balance: 5_000, required: 13_000, shortfall: 8_000 },
    })
    expect(await state(shopper.userId, product.id)).toEqual(before)
  })

  it('refuses unknown variants, unknown coupons and a missing address', async () => {
    const shopper = await newShopper({ balance: 100_000 })
    const product = await newProduct()
    const lines = [{ variantId: product.variantId, quantity: 1 }]
    const unknown = '0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
    await expect(checkOut(shopper, { lines: [{ variantId: unknown, quantity: 1 }] })).rejects.toMatchObject({
      reason: 'NOT_FOUND',
    })
    await expect(checkOut(shopper, { lines, issuedCouponId: unknown })).rejects.toMatchObject({
      reason: 'NOT_FOUND',
    })
    await prisma.user.update({ where: { id: shopper.userId }, data: { defaultAddressId: null } })
    await expect(checkOut(shopper, { lines })).rejects.toMatchObject({ reason: 'INVALID_INPUT' })
    expect(
      (await checkOut(shopper, { lines, shipTo: { ...testAddress, recipient: '이도' } })).order.shipTo
        .recipient,
    ).toBe('이도')
  })

  it('lets a drop be bought inside its window only', async () => {
    const shopper = await newShopper({ balance: 100_000 })
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000)
    const [open, early, late] = await Promise.all([
      newProduct({ saleStartsAt: at(-1), saleEndsAt: at(1) }),
      newProduct({ saleStartsAt: at(1) }),
      newProduct({ saleStartsAt: at(-2), saleEndsAt: at(-1) }),
    ])
    const buy = ({ variantId }: { variantId: string }) =>
      checkOut(shopper, { lines: [{ variantId, quantity: 1 }] })
    expect((await buy(open)).order.status).toBe('paid')
    await expect(buy(early)).rejects.toMatchObject({ reason: 'NOT_ON_SALE' })
    await expect(buy(late)).rejects.toMatchObject({ reason: 'NOT_ON_SALE' })
  })
})
