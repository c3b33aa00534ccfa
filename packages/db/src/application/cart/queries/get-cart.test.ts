import { describe, expect, it } from 'vitest'
import { cartSchema } from '../../../domain/cart/cart.ts'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { newProduct } from '../../../testing/rows.ts'
import { newSignedInShopper } from '../../../testing/sign-in.ts'
import { submitCheckout } from '../../checkout/submit-checkout.ts'
import { setCartLine } from '../set-cart-line.ts'
import { getCart } from './get-cart.ts'

const locale = 'ko' as const
const HOUR_MS = 60 * 60 * 1_000
const inAnHour = () => new Date(Date.now() + HOUR_MS)
const anHourAgo = () => new Date(Date.now() - HOUR_MS)

describe('getCart', () => {
  it('is empty at first', async () => {
    const { actor } = await newSignedInShopper()
    expect(await getCart(actor, { locale })).toEqual({ lines: [], subtotal: 0, capped: [] })
  })

  it('shows each line in the language of the reader, at its price, in the order of adding', async () => {
    const { actor } = await newSignedInShopper()
    const shirt = await newProduct({ price: 12_000 })
    const cap = await newProduct({ price: 3_000 })
    await setCartLine(actor, { variantId: shirt.variantId, quantity: 2, locale })
    await setCartLine(actor, { variantId: cap.variantId, quantity: 1, locale })

    const cart = await getCart(actor, { locale: 'en' })
    expect(cartSchema.parse(cart)).toEqual(cart)
    expect(cart.lines[0]).toEqual({
      variantId: shirt.variantId,
      productId: shirt.id,
      slug: shirt.slug,
      name: 'Test shirt',
      image: {
        url: expect.stringMatching(/^http.*\/media\/test\.svg$/),
        alt: 'Shirt',
        width: 800,
        height: 1000,
        optionValue: null,
      },
      options: { Size: 'S' },
      quantity: 2,
      unitPrice: 12_000,
      lineTotal: 24_000,
      stock: 10,
      problem: null,
    })
    expect(cart.lines[1]).toMatchObject({ variantId: cap.variantId, lineTotal: 3_000 })
    expect(cart.subtotal).toBe(27_000)
    expect((await getCart(actor, { locale })).lines[0]).toMatchObject({
      name: '시험용 셔츠',
      options: { 사이즈: 'S' },
    })
  })

  it('names the problem of each line, and still counts it in the subtotal', async () => {
    const { actor } = await newSignedInShopper()
    const products = {
      SOLD_OUT: await newProduct(),
      NOT_ENOUGH: await newProduct(),
      PRICE_CHANGED: await newProduct(),
      UNAVAILABLE: await newProduct(),
      NOT_ON_SALE: await newProduct({ saleStartsAt: inAnHour() }),
      PURCHASE_LIMIT: await newProduct({ maxPerCustomer: 1 }),
      none: await newProduct({ saleStartsAt: anHourAgo(), saleEndsAt: inAnHour(), maxPerCustomer: 2 }),
    }
    for (const { variantId } of Object.values(products))
      await setCartLine(actor, { variantId, quantity: 2, locale })

    const { SOLD_OUT, NOT_ENOUGH, PRICE_CHANGED, UNAVAILABLE } = products
    await setStock(SOLD_OUT.variantId, 0)
    await setStock(NOT_ENOUGH.variantId, 1)
    await prisma.variant.update({ where: { id: PRICE_CHANGED.variantId }, data: { price: 11_000 } })
    await prisma.product.update({ where: { id: UNAVAILABLE.id }, data: { status: 'archived' } })

    const cart = await getCart(actor, { locale })
    expect(cart.lines.map((line) => line.problem)).toEqual([
      'SOLD_OUT',
      'NOT_ENOUGH',
      'PRICE_CHANGED',
      'UNAVAILABLE',
      'NOT_ON_SALE',
      'PURCHASE_LIMIT',
      null,
    ])
    expect(cart.subtotal).toBe(6 * 20_000 + 22_000)
  })

  it('does not show a sale that has ended', async () => {
    const { actor } = await newSignedInShopper()
    const { variantId } = await newProduct({ saleEndsAt: anHourAgo() })
    expect((await setCartLine(actor, { variantId, quantity: 1, locale })).lines).toMatchObject([
      { problem: 'NOT_ON_SALE' },
    ])
  })

  it('counts what was bought before towards the limit of a product, and only that product', async () => {
    const { actor } = await newSignedInShopper({ balance: 100_000 })
    const limited = await newProduct({ maxPerCustomer: 2 })
    const other = await newProduct({ maxPerCustomer: 2 })
    const lines = [{ variantId: limited.variantId, quantity: 2 }]
    await submitCheckout(actor, { lines, idempotencyKey: mintId(), locale })

    await setCartLine(actor, { variantId: limited.variantId, quantity: 1, locale })
    const cart = await setCartLine(actor, { variantId: other.variantId, quantity: 2, locale })
    expect(cart.lines.map((line) => line.problem)).toEqual(['PURCHASE_LIMIT', null])
  })

  it('is emptied by the checkout that buys it', async () => {
    const { actor } = await newSignedInShopper({ balance: 100_000 })
    const { variantId } = await newProduct()
    await setCartLine(actor, { variantId, quantity: 1, locale })
    await submitCheckout(actor, { idempotencyKey: mintId(), locale })
    expect((await getCart(actor, { locale })).lines).toEqual([])
  })
})

/** Sets a stock with the movement that explains it. */
async function setStock(variantId: string, stock: number) {
  const before = await prisma.variant.findUniqueOrThrow({ where: { id: variantId } })
  await prisma.variant.update({ where: { id: variantId }, data: { stock, stockSeq: before.stockSeq + 1 } })
  await prisma.stockMovement.create({
    data: {
      id: mintId(),
      variantId,
      seq: before.stockSeq + 1,
      kind: 'adjustment',
      delta: stock - before.stock,
      stockAfter: stock,
      actor: 'system',
      createdAt: new Date(),
    },
  })
}
