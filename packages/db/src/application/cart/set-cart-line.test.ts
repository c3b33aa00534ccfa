import { describe, expect, it } from 'vitest'
import { MAX_LINES } from '../../domain/cart/limits.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newProduct } from '../../testing/rows.ts'
import { newSignedInShopper } from '../../testing/sign-in.ts'
import { setCartLine } from './set-cart-line.ts'

const linesOf = (userId: string) =>
  prisma.cartLine.findMany({ where: { userId }, orderBy: { addedAt: 'asc' } })
const set = (variantId: string, quantity: number) => ({ variantId, quantity, locale: 'ko' as const })

describe('setCartLine', () => {
  it('adds a line, changes its quantity in place, and takes it out with 0', async () => {
    const { actor } = await newSignedInShopper()
    const one = await newProduct({ price: 10_000 })
    const two = await newProduct({ price: 5_000 })
    await setCartLine(actor, set(one.variantId, 2))
    await setCartLine(actor, set(two.variantId, 1))
    const changed = await setCartLine(actor, set(one.variantId, 3))
    expect(
      changed.lines.map(({ variantId, quantity, lineTotal }) => [variantId, quantity, lineTotal]),
    ).toEqual([
      [one.variantId, 3, 30_000],
      [two.variantId, 1, 5_000],
    ])
    expect(changed.subtotal).toBe(35_000)

    const without = await setCartLine(actor, set(one.variantId, 0))
    expect(without.lines.map((line) => line.variantId)).toEqual([two.variantId])
    expect(await linesOf(actor.userId)).toHaveLength(1)
  })

  it('keeps more than there is in stock, and says so', async () => {
    const { actor } = await newSignedInShopper()
    const { variantId } = await newProduct({ variants: [{ stock: 2 }] })
    const cart = await setCartLine(actor, set(variantId, 99))
    expect(cart.lines).toMatchObject([{ quantity: 99, stock: 2, problem: 'NOT_ENOUGH' }])
  })

  it('counts the price as seen', async () => {
    const { actor } = await newSignedInShopper()
    const { variantId } = await newProduct({ price: 10_000 })
    await setCartLine(actor, set(variantId, 1))
    await prisma.variant.update({ where: { id: variantId }, data: { price: 11_000 } })
    const cart = await setCartLine(actor, set(variantId, 1))
    expect(cart.lines).toMatchObject([{ unitPrice: 11_000, problem: null }])
    expect(await linesOf(actor.userId)).toMatchObject([{ seenPrice: 11_000 }])
  })

  it('refuses an unknown variant and a draft with NOT_FOUND, also to take them out', async () => {
    const { actor } = await newSignedInShopper()
    const draft = await newProduct({ status: 'draft' })
    for (const variantId of [mintId(), draft.variantId])
      for (const quantity of [0, 1])
        await expect(setCartLine(actor, set(variantId, quantity))).rejects.toMatchObject({
          reason: 'NOT_FOUND',
        })
    expect(await linesOf(actor.userId)).toEqual([])
  })

  it('takes out a variant that is not in the cart without a word', async () => {
    const { actor } = await newSignedInShopper()
    const { variantId } = await newProduct()
    expect((await setCartLine(actor, set(variantId, 0))).lines).toEqual([])
  })

  it('refuses an archived product, but lets go of one that was archived in the cart', async () => {
    const { actor } = await newSignedInShopper()
    const { id, variantId } = await newProduct()
    await setCartLine(actor, set(variantId, 2))
    await prisma.product.update({ where: { id }, data: { status: 'archived' } })
    const before = await linesOf(actor.userId)
    await expect(setCartLine(actor, set(variantId, 1))).rejects.toMatchObject({
      reason: 'PRODUCT_UNAVAILABLE',
      details: { lines: [{ variantId, requested: 1, available: 0, problem: 'UNAVAILABLE' }] },
    })
    expect(await linesOf(actor.userId)).toEqual(before)
    expect((await setCartLine(actor, set(variantId, 0))).lines).toEqual([])
  })

  it('holds 50 lines: the 51st is refused, the 50 can still change', async () => {
    const { actor } = await newSignedInShopper()
    const { variantId } = await newProduct()
    await prisma.cartLine.createMany({
      data: Array.from({ length: MAX_LINES - 1 }, () => ({
        userId: actor.userId,
        variantId: mintId(),
        quantity: 1,
        seenPrice: 1_000,
        addedAt: new Date(),
      })),
    })
    await setCartLine(actor, set(variantId, 1))
    const before = await linesOf(actor.userId)
    const other = await newProduct()
    await expect(setCartLine(actor, set(other.variantId, 1))).rejects.toMatchObject({
      reason: 'INVALID_INPUT',
      details: { issues: [{ path: ['variantId'], code: 'cart_full' }] },
    })
    expect(await linesOf(actor.userId)).toEqual(before)
    await setCartLine(actor, set(variantId, 5))
    expect(await linesOf(actor.userId)).toHaveLength(MAX_LINES)
  })

  it('is nobody else’s cart', async () => {
    const [one, two] = [await newSignedInShopper(), await newSignedInShopper()]
    const { variantId } = await newProduct()
    await setCartLine(one.actor, set(variantId, 2))
    await setCartLine(two.actor, set(variantId, 7))
    await setCartLine(two.actor, set(variantId, 0))
    expect(await linesOf(one.userId)).toMatchObject([{ variantId, quantity: 2 }])
  })
})
