import { beforeAll, expect, it, vi } from 'vitest'
import { addDays, asDate, type Day, dayOf } from '../../../domain/reports/day.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { catchUp } from '../../../testing/catch-up.ts'
import { refund, sendBack } from '../../../testing/change-order.ts'
import { checkOut } from '../../../testing/checkout.ts'
import { claim, newCampaign } from '../../../testing/claim.ts'
import { openEndpoint } from '../../../testing/open-endpoint.ts'
import { newProduct, newShopper } from '../../../testing/rows.ts'
import { ship } from '../../../testing/ship.ts'
import { chargeWallet } from '../../wallet/charge-wallet.ts'
import { keepFigures } from '../keep-figures.ts'
import { readWalletReport } from './read-wallet-report.ts'
import { summarise } from './summarise.ts'

vi.mock('../../../infrastructure/env.ts', async (original) =>
  (await import('../../../testing/own-database.ts')).onOwnDatabase(original),
)

const HOUR_MS = 3_600_000
const hoursFromNow = (hours: number) => new Date(Date.now() + hours * HOUR_MS)
const yesterdays = {
  orders: 2,
  units: 3,
  sales: 50_000n,
  refunded: 10_000n,
  charged: 90_000n,
  discount: 4_000n,
}

let today: Day
let shirt: Awaited<ReturnType<typeof newProduct>>
let drop: Awaited<ReturnType<typeof newProduct>>
let couponId: string

beforeAll(async () => {
  today = dayOf(await databaseNow(prisma))
  const shopper = await newShopper()
  await chargeWallet(
    { userId: shopper.userId, sessionId: shopper.userId },
    { amount: 500_000, idempotencyKey: mintId() },
  )
  shirt = await newProduct({ price: 60_000, variants: [{ stock: 9 }, { stock: 5 }, { stock: 0 }] })
  drop = await newProduct({ price: 80_000, saleStartsAt: hoursFromNow(-1), saleEndsAt: hoursFromNow(1) })
  await newProduct({ saleStartsAt: hoursFromNow(1), saleEndsAt: hoursFromNow(2) })
  await newProduct({ status: 'draft', variants: [{ stock: 0 }], saleEndsAt: hoursFromNow(1) })
  couponId = await newCampaign({ quantity: 10 })
  const later = { startsAt: hoursFromNow(1), endsAt: hoursFromNow(2) }
  await prisma.coupon.update({ where: { id: await newCampaign() }, data: later })
  await claim(shopper, couponId)
  const first = await checkOut(shopper, { lines: [{ variantId: shirt.variantId, quantity: 2 }] })
  await refund(shopper, first.order, [{ orderLineId: first.order.lines[0]?.id ?? '', quantity: 1 }])
  const second = await checkOut(shopper, { lines: [{ variantId: drop.variantId, quantity: 2 }] })
  await ship(second.order)
  await sendBack(shopper, second.order, [{ orderLineId: second.order.lines[0]?.id ?? '', quantity: 1 }])
  await catchUp(keepFigures)
  await prisma.dayFigures.create({ data: { day: asDate(addDays(today, -1)), shard: 0, ...yesterdays } })
})

/** A webhook that nobody tries any more, of an endpoint whose receiver is gone. */
async function letterDied() {
  const { id } = await openEndpoint()
  const now = new Date()
  const letter = { id: mintId(), eventId: mintId(), aggregateId: mintId(), position: 1, type: 'order.paid' }
  await prisma.webhookDelivery.createMany({
    data: { ...letter, endpointId: id, status: 'dead', createdAt: now, settledAt: now },
  })
  await prisma.webhookEndpoint.updateMany({ where: { id }, data: { status: 'disabled' } })
}

it('sets today against yesterday', async () => {
  const { range, before, sales, orders, averageOrder, refunds, discount, topProducts } = await summarise({
    from: today,
    to: today,
  })
  expect([range, before]).toEqual([
    { from: today, to: today },
    { from: addDays(today, -1), to: addDays(today, -1) },
  ])
  expect(sales).toEqual({
    now: 280_000,
    before: 50_000,
    byDay: [{ day: today, now: 280_000, before: 50_000 }],
  })
  expect([orders.now, orders.before]).toEqual([2, 2])
  expect([averageOrder.now, averageOrder.before]).toEqual([140_000, 25_000])
  expect([refunds.now, refunds.before]).toEqual([60_000, 10_000])
  expect([discount.now, discount.before]).toEqual([0, 4_000])
  expect(topProducts).toEqual([
    { id: drop.id, name: { ko: '시험용 셔츠', en: 'Test shirt' }, units: 2, sales: 160_000 },
    { id: shirt.id, name: { ko: '시험용 셔츠', en: 'Test shirt' }, units: 1, sales: 60_000 },
  ])
})

it('names what is scarce, what runs, and what waits for somebody', async () => {
  await letterDied()
  const { lowStock, drops, campaigns, todo } = await summarise({ from: today, to: today })
  expect(lowStock).toMatchObject({ level: 5, count: 2, more: false })
  expect(lowStock.rows.map(({ variantId, stock }) => [variantId, stock])).toEqual([
    [shirt.variants[2]?.id, 0],
    [shirt.variants[1]?.id, 5],
  ])
  expect(drops).toMatchObject([{ id: drop.id, sold: 2, left: 8 }])
  expect(campaigns).toMatchObject([{ id: couponId, issued: 1, quantity: 10, isPaused: false }])
  expect(todo).toEqual({
    returns: { count: 1, more: false },
    deadLetters: { count: 1, more: false },
    disabledEndpoints: 1,
    toShip: { count: 1, more: false },
    failedMessages: { count: 0, more: false, latest: null },
    brokenPromises: 0,
  })
})

it('reports what shoppers hold: as much as their wallets, less what was only told', async () => {
  const yesterday = addDays(today, -1)
  const report = await readWalletReport({ from: yesterday, to: today, by: 'day' })
  const { _sum } = await prisma.wallet.aggregate({ _sum: { balance: true } })
  const ofYesterday = 90_000 + 10_000 - 50_000
  expect(report.rows).toEqual([
    {
      period: yesterday,
      charged: 90_000,
      spent: 50_000,
      refunded: 10_000,
      adjusted: 0,
      expired: 0,
      outstanding: ofYesterday,
    },
    {
      period: today,
      charged: 500_000,
      spent: 280_000,
      refunded: 60_000,
      adjusted: 0,
      expired: 0,
      outstanding: ofYesterday + 280_000,
    },
  ])
  expect(report.closing).toBe(Number(_sum.balance) + ofYesterday)
  expect(await readWalletReport({ from: today, to: today, by: 'month' })).toMatchObject({
    opening: ofYesterday,
    rows: [{ period: today.slice(0, 7), charged: 500_000 }],
    closing: report.closing,
  })
})
