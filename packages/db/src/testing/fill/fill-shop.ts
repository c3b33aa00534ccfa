import { addDays, dayOf, startOfDay } from '../../domain/reports/day.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { createRandom } from '../random.ts'
import { openBooks, writeDays } from './books.ts'
import { fillCampaigns } from './campaigns.ts'
import { fillCatalog } from './catalog.ts'
import { closeBooks } from './close-books.ts'
import { fillCustomers } from './customers.ts'
import type { Fill, Sizes } from './fill.ts'
import { FullShop } from './full-shop.ts'
import { createMint } from './mint-at.ts'
import { sellAll } from './sell-all.ts'

const DAYS = 548

/**
 * Fills an empty shop with eighteen months of trade whose books are right: as many products, shoppers and orders as asked for, the
 * same ones for the same seed on the same day. Throws FullShop when the shop has anything in it already.
 */
export async function fillShop(sizes: Sizes, tell: (line: string) => void = () => {}): Promise<void> {
  await assertEmpty()
  const random = createRandom(sizes.seed)
  const ends = (await databaseNow(prisma)).getTime()
  const begins = startOfDay(addDays(dayOf(new Date(ends)), -DAYS)).getTime()
  const fill: Fill = { sizes, random, mint: createMint(random), begins, ends, tell }
  const books = openBooks(fill)
  const shop = {
    pieces: await fillCatalog(fill, books),
    customers: await fillCustomers(fill),
    campaigns: await fillCampaigns(fill),
  }
  await sellAll(fill, books, shop)
  await writeDays(books)
  await closeBooks(fill, books, shop)
}

async function assertEmpty(): Promise<void> {
  const found = await Promise.all([
    prisma.order.findFirst({ select: { id: true } }),
    prisma.product.findFirst({ select: { id: true } }),
    prisma.user.findFirst({ select: { id: true } }),
    prisma.category.findFirst({ select: { id: true } }),
    prisma.coupon.findFirst({ select: { id: true } }),
  ])
  if (found.some((row) => row !== null)) throw new FullShop()
}
