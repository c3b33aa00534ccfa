import type { DeskOrderSort } from '../../../../domain/desk-orders/desk-order.ts'
import { Prisma } from '../../../../generated/client.ts'
import { along } from './along.ts'
import type { Client } from './client.ts'
import type { Condition } from './conditions.ts'
import { isFurther, type Position, placeColumns, placeOf } from './sorts.ts'
import type { Walk } from './walks.ts'

const ENTRIES = 2_000

/** Of indexes in the list's order, the one with the fewest entries left, or whose next ones reach furthest down the list. */
export async function narrowest(
  db: Client,
  walks: [Walk, ...Walk[]],
  conditions: readonly Condition[],
  sort: DeskOrderSort,
  after: Position | null,
): Promise<Walk> {
  let [best] = walks
  if (walks.length === 1) return best
  let least = await look(db, best, conditions, sort, after)
  for (const walk of walks.slice(1)) {
    const seen = await look(db, walk, conditions, sort, after)
    const isNarrower =
      seen.left === least.left ? isFurther(sort, seen.reached, least.reached) : seen.left < least.left
    if (isNarrower) [best, least] = [walk, seen]
  }
  return best
}

/** How many entries are left, unless they are many, and how far the next ones reach. */
async function look(
  db: Client,
  walk: Walk,
  conditions: readonly Condition[],
  sort: DeskOrderSort,
  after: Position | null,
): Promise<{ left: number; reached: Position }> {
  const rows = await db.$queryRaw<Record<string, unknown>[]>(
    Prisma.sql`SELECT ${placeColumns(sort)} ${along(walk, conditions, sort, after)} LIMIT ${ENTRIES}`,
  )
  const last = rows.at(-1)
  return {
    left: rows.length < ENTRIES ? rows.length : Infinity,
    reached: last ? placeOf(sort, last) : [],
  }
}
