import type { DeskOrderFilter, DeskOrderSort } from '../../../../domain/desk-orders/desk-order.ts'
import { Prisma } from '../../../../generated/client.ts'
import { walkList } from '../../../catalog/queries/walk-list.ts'
import { along } from './along.ts'
import type { Client } from './client.ts'
import { type Condition, conditionsOf, every } from './conditions.ts'
import { findFew } from './find-few.ts'
import { idTable } from './id-table.ts'
import { narrowest } from './narrowest.ts'
import { beyond, orderBy, type Position, placeColumns, placeOf } from './sorts.ts'
import { answersAll, sortedWalks } from './walks.ts'

type Row = Record<string, unknown>
type Page = { places: Position[]; next: Position | null }

/**
 * The next orders of a list after a place in it; `next` is where to go on, null at the end. However many orders there are and
 * whatever the filter is, a call examines a bounded number of rows: it reads whole what few orders fulfil, and else walks the
 * narrowest index that is in the list's order. So a page may be short, even empty, when a filter is rare and no part of it is.
 */
export async function findOrders(
  db: Client,
  filter: DeskOrderFilter,
  after: Position | null,
  limit: number,
): Promise<Page> {
  const { sort } = filter
  const conditions = conditionsOf(filter)
  const walks = sortedWalks(conditions, sort)
  const exact = walks.length === 1 && answersAll(walks[0], conditions)
  const few = exact ? null : await findFew(db, filter, conditions)
  const untold = conditions.filter(({ part }) => part !== few?.part)
  const walk = few ? null : await narrowest(db, walks, conditions, sort, after)
  const { rows, next } = await walkList({
    after,
    limit,
    selective: !few && !exact,
    read: async (from, window) => {
      const list = walk
        ? Prisma.sql`${fitting(conditions, sort)} ${along(walk, conditions, sort, from)}`
        : among(few?.ids ?? [], untold, sort, from)
      const rows = await db.$queryRaw<Row[]>(Prisma.sql`${list} LIMIT ${window}`)
      return rows.map((row) => ({ fits: Number(row.fits) === 1, place: placeOf(sort, row) }))
    },
    positionOf: ({ place }) => place,
  })
  return { places: rows.map(({ place }) => place), next }
}

const fitting = (conditions: readonly Condition[], sort: DeskOrderSort) =>
  Prisma.sql`SELECT ${placeColumns(sort)}, (${every(conditions.map(({ sql }) => sql))}) AS fits`

function among(
  ids: readonly string[],
  conditions: readonly Condition[],
  sort: DeskOrderSort,
  after: Position | null,
): Prisma.Sql {
  const all = conditions.map(({ sql }) => sql)
  return Prisma.sql`
    SELECT ${placeColumns(sort)}, 1 AS fits
    FROM ${idTable(ids)} j
    STRAIGHT_JOIN orders o FORCE INDEX (PRIMARY) ON o.id = j.id
    WHERE ${every(after ? [...all, beyond(sort, after)] : all)} ${orderBy(sort)}`
}
