import { compare, rangeBefore } from '../../../domain/reports/compare.ts'
import type { Range, Summary } from '../../../domain/reports/summary.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { readCampaigns } from './read-campaigns.ts'
import { readDays } from './read-days.ts'
import { readDrops } from './read-drops.ts'
import { readLowStock } from './read-low-stock.ts'
import { readTodo } from './read-todo.ts'
import { readTopProducts } from './read-top-products.ts'

/** The shop at a glance: a range of days against as many before it, what sold best, and what needs somebody now. */
export async function summarise({ from, to }: Range): Promise<Summary> {
  const range = { from, to }
  const before = rangeBefore(range)
  const now = await databaseNow(prisma)
  const [figures, topProducts, lowStock, drops, campaigns, todo] = await Promise.all([
    readDays({ from: before.from, to }),
    readTopProducts(range),
    readLowStock(),
    readDrops(now),
    readCampaigns(now),
    readTodo(),
  ])
  return {
    asOf: now.toISOString(),
    range,
    before,
    ...compare(range, figures),
    topProducts,
    lowStock,
    drops,
    campaigns,
    todo,
  }
}
