import { addDays, type Day, dayOf, daysBetween } from '../../../domain/reports/day.ts'
import type { RunningDrop } from '../../../domain/reports/summary.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { type Columns, jsonRows, jsonTable } from '../../../infrastructure/rows.ts'

const ROWS = 8
/** What a drop sold is counted over so many days at most. */
const DAYS = 60

/** Products on sale whose window is open at `now`, the first to end first, with what they sold in it and what is left. */
export async function readDrops(now: Date): Promise<RunningDrop[]> {
  const products = await prisma.product.findMany({
    where: {
      status: 'active',
      saleEndsAt: { gt: now },
      OR: [{ saleStartsAt: null }, { saleStartsAt: { lte: now } }],
    },
    select: {
      id: true,
      nameKo: true,
      nameEn: true,
      saleStartsAt: true,
      saleEndsAt: true,
      createdAt: true,
      variants: { where: { retiredAt: null }, select: { stock: true } },
    },
    orderBy: [{ saleEndsAt: 'asc' }, { id: 'asc' }],
    take: ROWS,
  })
  const today = dayOf(now)
  const sold = await readSold(
    products.flatMap(({ id, saleStartsAt, createdAt }) =>
      daysSince(dayOf(saleStartsAt ?? createdAt), today).map((day) => ({ day, productId: id })),
    ),
  )
  return products.map(({ id, nameKo, nameEn, saleEndsAt, variants }) => ({
    id,
    name: { ko: nameKo, en: nameEn },
    endsAt: (saleEndsAt ?? now).toISOString(),
    sold: sold.get(id) ?? 0,
    left: variants.reduce((sum, { stock }) => sum + stock, 0),
  }))
}

const daysSince = (day: Day, today: Day) => {
  const earliest = addDays(today, 1 - DAYS)
  return daysBetween(day < earliest ? earliest : day, today)
}

const columns = { day: 'ascii', productId: 'id' } as const satisfies Columns

async function readSold(days: { day: Day; productId: string }[]): Promise<Map<string, number>> {
  if (days.length === 0) return new Map()
  const rows = await prisma.$queryRawUnsafe<{ productId: string; units: bigint }[]>(
    `SELECT t.productId, CAST(SUM(t.units) AS SIGNED) AS units FROM ${jsonTable(columns)} j
      STRAIGHT_JOIN product_days t FORCE INDEX (PRIMARY) ON t.day = CAST(j.day AS DATE) AND t.productId = j.productId
      GROUP BY t.productId`,
    jsonRows(columns, days),
  )
  return new Map(rows.map(({ productId, units }) => [productId, Number(units)]))
}
