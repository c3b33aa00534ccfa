import { describe, expect, it } from 'vitest'
import { quoteInputSchema, quoteSchema } from '../../../domain/checkout/checkout.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { newProduct, newShopper } from '../../../testing/rows.ts'
import { quoteCheckout } from './quote-checkout.ts'

const quote = ({ userId }: { userId: string }, input: unknown) =>
  quoteCheckout({ userId, sessionId: userId }, quoteInputSchema.parse(input))

describe('quoteCheckout', () => {
  it('prices lines, adds the delivery fee and tells how much is missing', async () => {
    const shopper = await newShopper({ balance: 20_000 })
    const product = await newProduct({ variants: [{ stock: 1, price: 12_000 }] })
    const quoted = await quote(shopper, {
      lines: [{ variantId: product.variantId, quantity: 2 }],
      locale: 'en',
    })
    expect(quoteSchema.parse(quoted)).toEqual(quoted)
    expect(quoted).toMatchObject({
      subtotal: 24_000,
      discount: 0,
      shippingFee: 3_000,
      total: 27_000,
      balance: 20_000,
      shortfall: 7_000,
      coupons: [],
      lines: [{ name: 'Test shirt', lineTotal: 24_000, discount: 0, stock: 1, problem: 'NOT_ENOUGH' }],
    })
  })

  it('quotes the cart, and tells of a price that changed since', async () => {
    const shopper = await newShopper({ balance: 200_000 })
    const product = await newProduct({ variants: [{ stock: 9, price: 60_000 }] })
    const line = { userId: shopper.userId, variantId: product.variantId, quantity: 1, addedAt: new Date() }
    await prisma.cartLine.create({ data: { ...line, seenPrice: 55_000 } })
    expect(await quote(shopper, undefined)).toMatchObject({
      total: 60_000,
      shippingFee: 0,
      shortfall: 0,
      lines: [{ unitPrice: 60_000, problem: 'PRICE_CHANGED' }],
    })
  })

  it('quotes an empty cart as nothing, and refuses what it does not know', async () => {
    const shopper = await newShopper()
    expect(await quote(shopper, undefined)).toMatchObject({ lines: [], total: 0, shippingFee: 0 })
    const unknown = '0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
    await expect(quote(shopper, { lines: [{ variantId: unknown, quantity: 1 }] })).rejects.toMatchObject({
      reason: 'NOT_FOUND',
    })
    await expect(quote(shopper, { issuedCouponId: unknown })).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  })
})
