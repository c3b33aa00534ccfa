import { describe, expect, it } from 'vitest'
import { MAX_STOCK_WATCHES } from '../../domain/stock-watches/stock-watch.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { addStockWatch } from './add-stock-watch.ts'
import { listStockWatches } from './queries/list-stock-watches.ts'
import { removeStockWatch } from './remove-stock-watch.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
const soldOut = (more: Parameters<typeof newProduct>[0] = {}) =>
  newProduct({ variants: [{ stock: 0 }], ...more })

async function newActor() {
  const { userId } = await newShopper()
  return { userId, sessionId: userId }
}

async function waitForMany(userId: string, count: number) {
  await prisma.stockWatch.createMany({
    data: Array.from({ length: count }, () => ({
      userId,
      variantId: mintId(),
      id: mintId(),
      createdAt: new Date(),
    })),
  })
}

const watchesOf = (userId: string) =>
  prisma.stockWatch.findMany({ where: { userId }, orderBy: { id: 'asc' } })

describe('waiting for a variant', () => {
  it('is shown with its names, the newest first, and twice is once', async () => {
    const actor = await newActor()
    const [first, second] = [await soldOut(), await soldOut()]
    await addStockWatch(actor, { variantId: first.variantId, locale: 'ko' })
    await addStockWatch(actor, { variantId: second.variantId, locale: 'ko' })
    const before = await watchesOf(actor.userId)
    const { items } = await addStockWatch(actor, { variantId: first.variantId, locale: 'en' })
    expect(items).toEqual([
      expect.objectContaining({ variantId: second.variantId, slug: second.slug, name: 'Test shirt' }),
      expect.objectContaining({ variantId: first.variantId, productId: first.id, options: { Size: 'S' } }),
    ])
    expect(await watchesOf(actor.userId)).toEqual(before)
  })

  it('ends when the shopper says so, as often as they say it, and is nobody else’s', async () => {
    const { variantId } = await soldOut()
    const [actor, other] = [await newActor(), await newActor()]
    await addStockWatch(actor, { variantId, locale: 'ko' })
    await addStockWatch(other, { variantId, locale: 'ko' })
    for (let time = 0; time < 2; time += 1)
      expect(await removeStockWatch(actor, { variantId, locale: 'ko' })).toEqual({ items: [] })
    expect((await listStockWatches(other, { locale: 'ko' })).items).toMatchObject([{ variantId }])
  })

  it.each([
    ['an unknown one', async () => mintId(), 'NOT_FOUND', null],
    ['a draft', async () => (await soldOut({ status: 'draft' })).variantId, 'NOT_FOUND', null],
    [
      'an archived one',
      async () => (await soldOut({ status: 'archived' })).variantId,
      'PRODUCT_UNAVAILABLE',
      expect.objectContaining({ lines: [expect.objectContaining({ problem: 'UNAVAILABLE' })] }),
    ],
    [
      'one that is retired',
      async () => {
        const { variantId } = await soldOut()
        await prisma.variant.update({ where: { id: variantId }, data: { retiredAt: new Date() } })
        return variantId
      },
      'PRODUCT_UNAVAILABLE',
      expect.anything(),
    ],
    [
      'one whose sale has ended',
      async () => (await soldOut({ saleEndsAt: new Date(Date.now() - DAY_MS) })).variantId,
      'NOT_ON_SALE',
      expect.objectContaining({ lines: [expect.objectContaining({ problem: 'NOT_ON_SALE' })] }),
    ],
    [
      'one that can be had now',
      async () => (await newProduct()).variantId,
      'INVALID_INPUT',
      { issues: [{ path: ['variantId'], code: 'in_stock' }] },
    ],
  ])('refuses %s, and nothing changes', async (_, made, reason, details) => {
    const [actor, variantId] = [await newActor(), await made()]
    await expect(addStockWatch(actor, { variantId, locale: 'ko' })).rejects.toMatchObject({ reason, details })
    expect(await watchesOf(actor.userId)).toEqual([])
  })

  it('refuses the 51st, also from several devices at once, and takes the 50th', async () => {
    const actor = await newActor()
    await waitForMany(actor.userId, MAX_STOCK_WATCHES - 1)
    const products = await Promise.all(Array.from({ length: 4 }, () => soldOut()))
    const outcomes = await Promise.allSettled(
      products.map(({ variantId }) => addStockWatch(actor, { variantId, locale: 'ko' })),
    )
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    expect(refused).toMatchObject(
      Array.from({ length: 3 }, () => ({
        reason: 'INVALID_INPUT',
        details: { issues: [{ path: ['variantId'], code: 'too_many' }] },
      })),
    )
    expect(await watchesOf(actor.userId)).toHaveLength(MAX_STOCK_WATCHES)
  })
})
