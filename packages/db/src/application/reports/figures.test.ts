import { beforeAll, expect, it, vi } from 'vitest'
import { addDays, asDate, type Day, dayOf, startOfDay } from '../../domain/reports/day.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { catchUp } from '../../testing/catch-up.ts'
import { cancel, refund } from '../../testing/change-order.ts'
import { checkOut, pay, place } from '../../testing/checkout.ts'
import { claim, newCampaign } from '../../testing/claim.ts'
import { insertPastOrder } from '../../testing/insert-past-order.ts'
import { newProduct, newShopper } from '../../testing/rows.ts'
import { chargeWallet } from '../wallet/charge-wallet.ts'
import { findClosedDay } from './find-closed-day.ts'
import { keepFigures } from './keep-figures.ts'
import { readDay } from './read-day.ts'
import { recountDay } from './recount-day.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../../testing/own-database.ts')).onOwnDatabase(original),
)

let today: Day
let story: Awaited<ReturnType<typeof liveThrough>>

/** Four orders: with a coupon and then in part refunded, cancelled, held and then paid, held and never paid. */
async function liveThrough() {
  const shopper = await newShopper({ balance: 500_000 })
  await chargeWallet(
    { userId: shopper.userId, sessionId: shopper.userId },
    { amount: 7_000, idempotencyKey: mintId() },
  )
  const [shirt, coat] = [await newProduct({ price: 10_000 }), await newProduct({ price: 60_000 })]
  const couponId = await newCampaign()
  const { id: issuedCouponId } = await claim(shopper, couponId)
  const pieces = (variantId: string, quantity: number) => [{ variantId, quantity }]
  const first = await checkOut(shopper, { lines: pieces(shirt.variantId, 3), issuedCouponId })
  await refund(shopper, first.order, [{ orderLineId: first.order.lines[0]?.id ?? '', quantity: 1 }])
  const second = await checkOut(shopper, { lines: pieces(coat.variantId, 2) })
  await cancel(shopper, second.order)
  const third = await place(shopper, { lines: pieces(coat.variantId, 1) })
  await pay(shopper, third.order)
  await place(shopper, { lines: pieces(coat.variantId, 1) })
  return { shopper, shirt, coat, couponId, first: first.order }
}

beforeAll(async () => {
  today = dayOf(await databaseNow(prisma))
  story = await liveThrough()
})

async function figuresOf(day: Day) {
  const { _sum } = await prisma.dayFigures.aggregate({
    where: { day: asDate(day) },
    _sum: {
      orders: true,
      units: true,
      sales: true,
      discount: true,
      shippingFees: true,
      refunds: true,
      refunded: true,
      charged: true,
      adjusted: true,
      expired: true,
    },
  })
  return Object.fromEntries(Object.entries(_sum).map(([name, value]) => [name, Number(value)]))
}

async function productsOf(day: Day) {
  const rows = await prisma.productDay.findMany({
    where: { day: asDate(day) },
    orderBy: { productId: 'asc' },
  })
  return rows.map(({ productId, units, sales }) => ({ productId, units, sales: Number(sales) }))
}

// 30,000 - 3,000 + 3,000 delivery, 120,000 and 60,000 were paid; 9,000 and 120,000 came back.
const TOLD = {
  orders: 3,
  units: 6,
  sales: 210_000,
  discount: 3_000,
  shippingFees: 3_000,
  refunds: 2,
  refunded: 129_000,
  charged: 7_000,
  adjusted: 0,
  expired: 0,
}

it('counts what events tell of a day, its products and campaigns, each once', async () => {
  await catchUp(keepFigures)
  await catchUp(keepFigures)
  expect(await figuresOf(today)).toEqual(TOLD)
  expect(await productsOf(today)).toEqual([
    { productId: story.shirt.id, units: 2, sales: 18_000 },
    { productId: story.coat.id, units: 1, sales: 60_000 },
  ])
  const { userId } = story.shopper
  expect(await prisma.customerFigures.findUnique({ where: { userId } })).toEqual({
    userId,
    orders: 3,
    spent: 81_000n,
  })
  expect(await prisma.couponFigures.findUnique({ where: { couponId: story.couponId } })).toEqual({
    couponId: story.couponId,
    used: 1,
    discount: 3_000n,
    sales: 21_000n,
  })
})

it('finds the same in the orders, refunds and wallets themselves', async () => {
  expect(await readDay(prisma, today)).toEqual({ figures: TOLD, products: await productsOf(today) })
})

it('counts a coupon as used no more when its order is given back in full', async () => {
  await refund(story.shopper, story.first)
  await catchUp(keepFigures)
  expect(await prisma.couponFigures.findUnique({ where: { couponId: story.couponId } })).toMatchObject({
    used: 0,
    discount: 0n,
    sales: 0n,
  })
})

it('counts a day that is over anew, also by two at once, and refuses one that is not', async () => {
  const yesterday = addDays(today, -1)
  expect(await findClosedDay(prisma)).toBe(yesterday)
  await insertPastOrder(story.first, yesterday)
  const truth = await readDay(prisma, yesterday)
  expect(truth.figures).toMatchObject({ orders: 1, units: 3, sales: 30_000 })
  expect(await productsOf(yesterday)).toEqual([])

  await Promise.all([recountDay('system', { day: yesterday }), recountDay('system', { day: yesterday })])
  expect(await figuresOf(yesterday)).toEqual(truth.figures)
  expect(await productsOf(yesterday)).toEqual(truth.products)
  expect(await prisma.auditEntry.count({ where: { action: 'figures.recounted' } })).toBe(2)

  const before = await figuresOf(today)
  await expect(recountDay('system', { day: today })).rejects.toMatchObject({ reason: 'INVALID_INPUT' })
  expect(await figuresOf(today)).toEqual(before)
  expect(await prisma.auditEntry.count({ where: { action: 'figures.recounted' } })).toBe(2)
})

it('takes no day for over of which an event is still to be counted', async () => {
  await prisma.outboxEvent.updateMany({
    where: { type: 'order.paid', aggregateId: story.first.id },
    data: { position: null, createdAt: startOfDay(addDays(today, -3)) },
  })
  expect(await findClosedDay(prisma)).toBe(addDays(today, -4))
})
