import { expect, test, vi } from 'vitest'
import { checkBooks } from '../../application/books/check-books.ts'
import { readPoints } from '../../application/books/read-points.ts'
import { readDays } from '../../application/reports/queries/read-days.ts'
import { readDay } from '../../application/reports/read-day.ts'
import { asDate, type Day, fromDate } from '../../domain/reports/day.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { fillShop } from './fill-shop.ts'

vi.mock('../../infrastructure/env.ts', async (original) =>
  (await import('../own-database.ts')).onOwnDatabase(original),
)

const sizes = { orders: 600, products: 80, users: 120, seed: 7 }

test('a shop that has been filled has books that are right, and every kind of order', async () => {
  await fillShop(sizes)
  const report = await checkBooks()
  expect(report.checks.filter(({ ok }) => !ok)).toEqual([])
  expect(await prisma.order.count()).toBe(sizes.orders)
  expect(await prisma.product.count()).toBe(sizes.products)
  expect(await prisma.user.count()).toBe(sizes.users)

  const statuses = await prisma.order.groupBy({ by: ['status'], orderBy: { status: 'asc' } })
  expect(statuses.map(({ status }) => status)).toEqual([
    'paid',
    'shipped',
    'delivered',
    'cancelled',
    'expired',
  ])
  expect(await prisma.issuedCoupon.count({ where: { status: 'used' } })).toBeGreaterThan(0)
  expect(await prisma.return.count({ where: { status: 'approved' } })).toBeGreaterThan(0)
  expect(await prisma.outboxEvent.count()).toBeGreaterThan(0)

  const points = await readPoints(prisma)
  expect(points.counted + points.uncounted + points.untold).toBe(points.balances)
  for (const day of await someDays()) {
    const { figures, products } = await readDay(prisma, day)
    expect({ day, ...(await readDays({ from: day, to: day })).get(day) }).toEqual({ day, ...figures })
    expect(await soldOn(day)).toEqual(products)
  }

  await expect(fillShop(sizes)).rejects.toThrow('The shop is not empty')
  expect(await prisma.order.count()).toBe(sizes.orders)
})

async function someDays(): Promise<Day[]> {
  const rows = await prisma.dayFigures.findMany({ select: { day: true }, orderBy: { day: 'desc' }, take: 60 })
  return rows.map(({ day }) => fromDate(day))
}

async function soldOn(day: Day) {
  const rows = await prisma.productDay.findMany({
    where: { day: asDate(day) },
    select: { productId: true, units: true, sales: true },
    orderBy: { productId: 'asc' },
  })
  return rows.map((row) => ({ ...row, sales: Number(row.sales) }))
}
