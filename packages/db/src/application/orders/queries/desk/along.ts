import type { DeskOrderSort } from '../../../../domain/desk-orders/desk-order.ts'
import { Prisma } from '../../../../generated/client.ts'
import { type Condition, every } from './conditions.ts'
import { beyond, orderBy, type Position } from './sorts.ts'
import { isSorted, type Walk } from './walks.ts'

/** `FROM orders o … ORDER BY …`: an index within the parts of the filter that it answers, behind a place if it is in the list's order. */
export function along(
  walk: Walk,
  conditions: readonly Condition[],
  sort: DeskOrderSort,
  after: Position | null,
): Prisma.Sql {
  const within = conditions.filter(({ part }) => walk.covers.includes(part)).map(({ sql }) => sql)
  const entries = Prisma.sql`FROM orders o FORCE INDEX (${Prisma.raw(walk.index)}) WHERE`
  return isSorted(walk, sort)
    ? Prisma.sql`${entries} ${every(after ? [...within, beyond(sort, after)] : within)} ${orderBy(sort)}`
    : Prisma.sql`${entries} ${every(within)}`
}
