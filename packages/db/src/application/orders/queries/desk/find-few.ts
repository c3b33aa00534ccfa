import type { DeskOrderFilter } from '../../../../domain/desk-orders/desk-order.ts'
import { Prisma } from '../../../../generated/client.ts'
import { along } from './along.ts'
import type { Client } from './client.ts'
import type { Condition, Part } from './conditions.ts'
import { searchStatements } from './search.ts'
import { isSorted, narrowingWalks } from './walks.ts'

/** A part of the filter that at most so many orders fulfil is read whole: as many as a walk would examine. */
const FEW = 4_000

/** Orders among which are all that pass the filter, and the part of it that they pass for certain. */
export type Few = { ids: string[]; part: Part | null }

/**
 * A few orders that hold all of the list; null when no part of the filter narrows it to that. Each part is asked by an index of
 * its own, and no further than that. Those whose index is in the list's order are left to be walked.
 */
export async function findFew(
  db: Client,
  filter: DeskOrderFilter,
  conditions: readonly Condition[],
): Promise<Few | null> {
  const entries = narrowingWalks(conditions)
    .filter((walk) => !isSorted(walk, filter.sort))
    .map((walk) => ({
      part: null,
      statements: [Prisma.sql`SELECT o.id ${along(walk, conditions, filter.sort, null)} LIMIT ${FEW + 1}`],
    }))
  let fewest: Few | null = null
  for (const { part, statements } of [...elsewhere(filter), ...entries]) {
    const ids = await idsOf(db, statements)
    if (ids && ids.length < (fewest?.ids.length ?? FEW + 1)) fewest = { ids, part }
  }
  return fewest
}

/** Null when they are too many: an order may be named by several rows, so it is the rows that tell. */
async function idsOf(db: Client, statements: readonly Prisma.Sql[]): Promise<string[] | null> {
  const found = new Set<string>()
  for (const statement of statements) {
    const rows = await db.$queryRaw<{ id: string }[]>(statement)
    if (rows.length > FEW) return null
    for (const { id } of rows) found.add(id)
  }
  return [...found]
}

type Elsewhere = { part: Part | null; statements: Prisma.Sql[] }

/** How other tables name all orders that a part of the filter can mean, in no order. What they say of an order does not change. */
function elsewhere({ productId, refundStatus, q }: DeskOrderFilter): Elsewhere[] {
  return [
    ...(q === undefined ? [] : [{ part: 'search' as const, statements: searchStatements(q, FEW + 1) }]),
    ...(productId === undefined ? [] : [{ part: 'product' as const, statements: [ofProduct(productId)] }]),
    ...(refundStatus === undefined || refundStatus.includes('none')
      ? []
      : [{ part: null, statements: [refunded] }]),
  ]
}

const ofProduct = (productId: string) => Prisma.sql`
  SELECT l.orderId AS id FROM order_lines l FORCE INDEX (order_lines_productId_orderId_idx)
  WHERE l.productId = ${productId} LIMIT ${FEW + 1}`

// Nothing of an order is refunded without a row of its own.
const refunded = Prisma.sql`
  SELECT r.orderId AS id FROM refunds r FORCE INDEX (refunds_orderId_createdAt_idx) LIMIT ${FEW + 1}`
