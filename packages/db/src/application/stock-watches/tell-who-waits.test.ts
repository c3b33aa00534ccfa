import { describe, expect, it } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { unseal } from '../../infrastructure/sealed-field.ts'
import { buy } from '../../testing/buy.ts'
import { cancel, refund } from '../../testing/change-order.ts'
import { placeOne } from '../../testing/checkout.ts'
import { fundShoppers } from '../../testing/fund-shoppers.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { runOut } from '../../testing/run-out.ts'
import { newWaiting, restock, toldTo } from '../../testing/stock-watches.ts'
import { expireHolds } from '../orders/expire-holds.ts'
import { addStockWatch } from './add-stock-watch.ts'
import { removeStockWatch } from './remove-stock-watch.ts'
import { tellWhoWaits } from './tell-who-waits.ts'

const soldOut = () => newProduct({ variants: [{ stock: 0 }] })
const waitFor = (variantId: string) => prisma.stockWatch.count({ where: { variantId } })

describe('who waits for a variant', () => {
  it('is told once in the inbox and by message that it is there again, and waits no longer', async () => {
    const { variantId, slug } = await soldOut()
    const { userId } = await newWaiting(variantId)
    await tellWhoWaits()
    expect(await toldTo(userId)).toEqual([])

    await restock(variantId, 3)
    await tellWhoWaits()
    await restock(variantId, 1)
    await tellWhoWaits()

    const news = { variantId, slug, pieceKo: '시험용 셔츠, S', pieceEn: 'Test shirt, S', left: 3 }
    expect(await toldTo(userId)).toMatchObject([{ kind: 'back_in_stock', readAt: null, ...news }])
    const messages = await prisma.message.findMany({ where: { userId } })
    expect(
      messages.map(({ id, template, content }) => [
        template,
        JSON.parse(unseal(`messages.content:${id}`, content)),
      ]),
    ).toEqual([['back_in_stock', news]])
    expect(await waitFor(variantId)).toBe(0)
  })

  it('is told again when they wait again', async () => {
    const { variantId } = await soldOut()
    const actor = await newWaiting(variantId)
    await restock(variantId)
    await tellWhoWaits()
    await restock(variantId, -1)
    await addStockWatch(actor, { variantId, locale: 'ko' })
    await restock(variantId)
    await tellWhoWaits()
    expect(await toldTo(actor.userId)).toHaveLength(2)
  })

  it.each([
    [
      'a cancelled order',
      async (variantId: string) => {
        const { userId, order } = await buy(variantId, 1)
        return () => cancel({ userId }, order)
      },
    ],
    [
      'a refund',
      async (variantId: string) => {
        const { userId, order } = await buy(variantId, 1)
        return () => refund({ userId }, order)
      },
    ],
    [
      'a hold that ran out',
      async (variantId: string) => {
        const { order } = await placeOne(await newShopper({ balance: 20_000 }), { variantId })
        return async () => {
          await runOut(order)
          await expireHolds()
        }
      },
    ],
  ])('is told of a piece that %s gave back', async (_, take) => {
    const { variantId } = await newProduct({ variants: [{ stock: 1 }] })
    const giveBack = await take(variantId)
    const { userId } = await newWaiting(variantId)
    await giveBack()
    await tellWhoWaits()
    expect(await toldTo(userId)).toMatchObject([{ kind: 'back_in_stock', variantId, left: 1 }])
  })

  it('is not told once they wait no longer', async () => {
    const { variantId } = await soldOut()
    const actor = await newWaiting(variantId)
    await removeStockWatch(actor, { variantId, locale: 'ko' })
    await restock(variantId)
    await tellWhoWaits()
    expect(await toldTo(actor.userId)).toEqual([])
  })

  it.each([
    ['is gone again', (variantId: string) => restock(variantId, -1)],
    [
      'is no longer sold',
      (variantId: string) =>
        prisma.variant.update({ where: { id: variantId }, data: { retiredAt: new Date() } }),
    ],
    [
      'is of a piece that was archived',
      (variantId: string) =>
        prisma.product.updateMany({
          where: { variants: { some: { id: variantId } } },
          data: { status: 'archived' },
        }),
    ],
    [
      'is of a drop that has ended',
      (variantId: string) =>
        prisma.product.updateMany({
          where: { variants: { some: { id: variantId } } },
          data: { saleEndsAt: new Date(Date.now() - 1_000) },
        }),
    ],
  ])('is not told while what came back %s, and waits on', async (_, change) => {
    const { variantId } = await soldOut()
    const { userId } = await newWaiting(variantId)
    await restock(variantId)
    await change(variantId)
    await tellWhoWaits()
    expect(await toldTo(userId)).toEqual([])
    expect(await waitFor(variantId)).toBe(1)
  })

  it('is told with all others, however many they are', async () => {
    const { variantId } = await soldOut()
    const users = await fundShoppers({ count: 230, balance: 0 })
    const userIds = users.map(({ userId }) => userId)
    await prisma.stockWatch.createMany({
      data: userIds.map((userId) => ({ userId, variantId, id: mintId(), createdAt: new Date() })),
    })
    await restock(variantId)
    await tellWhoWaits()
    const told = await prisma.notification.groupBy({
      by: ['userId'],
      where: { userId: { in: userIds } },
      _count: true,
    })
    expect(told).toHaveLength(230)
    expect(told.every(({ _count }) => _count === 1)).toBe(true)
    expect(await prisma.message.count({ where: { userId: { in: userIds } } })).toBe(230)
    expect(await waitFor(variantId)).toBe(0)
  })
})
