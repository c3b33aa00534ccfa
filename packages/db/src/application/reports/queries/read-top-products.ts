import { won } from '../../../domain/money.ts'
import { countDays } from '../../../domain/reports/day.ts'
import type { Range, TopProduct } from '../../../domain/reports/summary.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { recentReads } from '../../../infrastructure/recent-reads.ts'
import { createSharedCache } from '../../../infrastructure/shared-cache.ts'

const TOP = 8
const WEEK = 7

type Row = { id: string; nameKo: string; nameEn: string; units: bigint; sales: bigint }

async function read(key: string): Promise<TopProduct[]> {
  const [from, to] = key.split(' ')
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT p.id, p.nameKo, p.nameEn, t.units, t.sales
    FROM (SELECT productId, CAST(SUM(units) AS SIGNED) AS units, CAST(SUM(sales) AS SIGNED) AS sales
      FROM product_days WHERE day BETWEEN ${from} AND ${to}
      GROUP BY productId HAVING units > 0 ORDER BY sales DESC, productId LIMIT ${TOP}) t
    STRAIGHT_JOIN products p ON p.id = t.productId
    ORDER BY t.sales DESC, p.id`
  return rows.map(({ id, nameKo, nameEn, units, sales }) => ({
    id,
    name: { ko: nameKo, en: nameEn },
    units: Number(units),
    sales: won(sales),
  }))
}

const ofDays = recentReads(read, { lifeMs: 4_000, places: 50 })
const ofMonths = createSharedCache({
  name: 'top-products',
  freshMs: 60_000,
  keepMs: 600_000,
  memoryMs: 4_000,
  make: read,
})

/**
 * What sold for most in a range, less what came back in it. More than a week is a row for each product and day: that answer is
 * shared, and renewed behind the readers' backs when it is a minute old.
 */
export async function readTopProducts({ from, to }: Range): Promise<TopProduct[]> {
  const key = `${from} ${to}`
  return countDays(from, to) > WEEK ? ofMonths(key) : (await ofDays(key)).value
}
