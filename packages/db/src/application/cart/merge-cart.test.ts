import { describe, expect, it } from 'vitest'
import { MAX_LINES } from '../../domain/cart/limits.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newProduct } from '../../testing/rows.ts'
import { newSignedInShopper } from '../../testing/sign-in.ts'
import { mergeCart } from './merge-cart.ts'
import { getCart } from './queries/get-cart.ts'
import { setCartLine } from './set-cart-line.ts'

const locale = 'ko' as const
const guestCart = (...lines: [variantId: string, quantity: number][]) => ({
  guestCartId: mintId(),
  lines: lines.map(([variantId, quantity]) => ({ variantId, quantity })),
  locale,
})
const quantities = (cart: { lines: { variantId: string; quantity: number }[] }) =>
  cart.lines.map(({ variantId, quantity }) => [variantId, quantity])

describe('mergeCart', () => {
  it('adds to what is there, then the rest in the order of the guest, at prices as seen', async () => {
    const { actor } = await newSignedInShopper()
    const [a, b, c] = [await newProduct(), await newProduct({ price: 7_000 }), await newProduct()]
    await setCartLine(actor, { variantId: a.variantId, quantity: 1, locale })
    const cart = await mergeCart(actor, guestCart([c.variantId, 3], [a.variantId, 4], [b.variantId, 2]))
    expect(quantities(cart)).toEqual([
      [a.variantId, 5],
      [c.variantId, 3],
      [b.variantId, 2],
    ])
    expect(cart.lines.map((line) => line.problem)).toEqual([null, null, null])
    expect(cart).toMatchObject({ subtotal: 5 * a.price + 3 * c.price + 14_000, capped: [] })
  })

  it('merges the same guest cart once', async () => {
    const { actor } = await newSignedInShopper()
    const { variantId } = await newProduct()
    const guest = guestCart([variantId, 60])
    await mergeCart(actor, guest)
    const repeated = await mergeCart(actor, { ...guest, lines: [{ variantId, quantity: 60 }] })
    expect(repeated).toMatchObject({ lines: [{ variantId, quantity: 60 }], capped: [] })
    expect(await prisma.cartMerge.count({ where: { userId: actor.userId } })).toBe(1)
  })

  it('lets two shoppers of one browser each merge its cart', async () => {
    const [one, two] = [await newSignedInShopper(), await newSignedInShopper()]
    const { variantId } = await newProduct()
    const guest = guestCart([variantId, 2])
    await mergeCart(one.actor, guest)
    expect(quantities(await mergeCart(two.actor, guest))).toEqual([[variantId, 2]])
  })

  it('stops at 99 of a piece and tells it, this once', async () => {
    const { actor } = await newSignedInShopper()
    const { variantId } = await newProduct()
    await setCartLine(actor, { variantId, quantity: 90, locale })
    const cart = await mergeCart(actor, guestCart([variantId, 20]))
    expect(cart).toMatchObject({
      lines: [{ quantity: 99 }],
      capped: [{ variantId, requested: 110, quantity: 99 }],
    })
    expect((await getCart(actor, { locale })).capped).toEqual([])
  })

  it('leaves out what the shop does not show, and keeps what it has archived', async () => {
    const { actor } = await newSignedInShopper()
    const draft = await newProduct({ status: 'draft' })
    const archived = await newProduct({ status: 'archived' })
    const cart = await mergeCart(
      actor,
      guestCart([mintId(), 1], [draft.variantId, 1], [archived.variantId, 2]),
    )
    expect(cart).toMatchObject({
      lines: [{ variantId: archived.variantId, problem: 'UNAVAILABLE' }],
      capped: [],
    })
  })

  it('holds 50 lines and tells what found no room', async () => {
    const { actor } = await newSignedInShopper()
    const [a, b] = [await newProduct(), await newProduct()]
    await prisma.cartLine.createMany({
      data: Array.from({ length: MAX_LINES - 1 }, () => ({
        userId: actor.userId,
        variantId: mintId(),
        quantity: 1,
        seenPrice: 1_000,
        addedAt: new Date(),
      })),
    })
    const cart = await mergeCart(actor, guestCart([a.variantId, 2], [b.variantId, 3]))
    expect(cart.capped).toEqual([{ variantId: b.variantId, requested: 3, quantity: 0 }])
    expect(await prisma.cartLine.count({ where: { userId: actor.userId } })).toBe(MAX_LINES)
  })

  it('remembers an empty guest cart too', async () => {
    const { actor } = await newSignedInShopper()
    const guest = guestCart()
    expect(await mergeCart(actor, guest)).toEqual({ lines: [], subtotal: 0, capped: [] })
    expect(await prisma.cartMerge.count({ where: { userId: actor.userId } })).toBe(1)
  })
})
