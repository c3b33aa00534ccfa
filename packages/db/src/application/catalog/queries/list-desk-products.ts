import { z } from 'zod'
import type { DeskProducts, ListDeskProductsInput } from '../../../domain/catalog/desk-product.ts'
import { idSchema, timeSchema } from '../../../domain/fields.ts'
import { Prisma } from '../../../generated/client.ts'
import { readCursor, writeCursor } from '../../../infrastructure/cursor.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { sqlTime } from '../../../infrastructure/rows.ts'
import { readSettings } from '../../settings/read-settings.ts'
import { asked, narrowing } from './desk-product-conditions.ts'
import { deskProductIndex } from './desk-product-index.ts'
import { findCandidates } from './find-candidates.ts'
import { readDeskRows } from './read-desk-rows.ts'
import { walkList } from './walk-list.ts'

type Position = [value: string, id: string]
type Place = { id: string; value: Date; fits: bigint }

/**
 * A page of the products of any status that pass the filter, newest or last changed first. It examines a bounded number of rows,
 * so a page may be short and still have a next one. Refuses with INVALID_INPUT a cursor of another filter or sort.
 */
export async function listDeskProducts(input: ListDeskProductsInput): Promise<DeskProducts> {
  const { cursor, limit, ...bound } = input
  const after = cursor === undefined ? null : readCursor(bound, z.tuple([timeSchema, idSchema]), cursor)
  const categoryId = bound.category === undefined ? undefined : await findCategory(bound.category)
  if (categoryId === null) return { items: [], nextCursor: null }

  const { lowStockLevel } = await readSettings(prisma)
  const filter = { ...bound, categoryId, lowStockLevel }
  const candidates = await findCandidates(filter)
  const { rows, next } = await walkList({
    after,
    limit,
    selective: candidates === null && isSelective(filter),
    read: (from, window) => readPlaces(filter, candidates, from, window),
    positionOf: ({ value, id }): Position => [value.toISOString(), id],
  })
  return {
    items: await readDeskRows(
      rows.map(({ id }) => id),
      lowStockLevel,
    ),
    nextCursor: next && writeCursor(bound, next),
  }
}

type Filter = Omit<ListDeskProductsInput, 'cursor' | 'limit' | 'category'> & {
  categoryId: string | undefined
  lowStockLevel: number
}

const isSelective = ({ q, stock, drop, status, categoryId, sort }: Filter) =>
  Boolean(q || stock || drop !== undefined || (status && categoryId && sort === 'updated'))

/** The category with a slug, null when there is none: a slug that none can have is asked for nowhere. */
async function findCategory(slug: string): Promise<string | null> {
  const category = await prisma.category.findUnique({ where: { slug }, select: { id: true } })
  return category?.id ?? null
}

async function readPlaces(
  filter: Filter,
  candidates: string[] | null,
  after: Position | null,
  limit: number,
) {
  const { index, column } = deskProductIndex(filter)
  const fits = Prisma.join([...narrowing(filter), Prisma.sql`(${asked(filter)})`], ' AND ')
  const beyond = after ? further(column, after) : Prisma.sql`TRUE`
  const rows = candidates
    ? await prisma.$queryRaw<Place[]>`
        SELECT p.id, ${column} AS value, 1 AS fits
        FROM JSON_TABLE(${JSON.stringify(candidates)}, '$[*]' COLUMNS (id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) j
          STRAIGHT_JOIN products p FORCE INDEX (PRIMARY) ON p.id = j.id
        WHERE ${fits} AND ${beyond} ORDER BY ${column} DESC, p.id DESC LIMIT ${limit}`
    : await prisma.$queryRaw<Place[]>`
        SELECT p.id, ${column} AS value, (${fits}) AS fits
        FROM products p FORCE INDEX (${index})
        WHERE ${walked(filter)} AND ${beyond} ORDER BY ${column} DESC, p.id DESC LIMIT ${limit}`
  return rows.map((row) => ({ ...row, fits: Number(row.fits) === 1 }))
}

/** The part of the list that the index walks; what else narrows it is asked of each product. */
function walked({ status, categoryId, sort }: Filter): Prisma.Sql {
  const byIndex = categoryId !== undefined && sort === 'updated' ? { categoryId } : { status, categoryId }
  return Prisma.join([...narrowing(byIndex), Prisma.sql`TRUE`], ' AND ')
}

function further(column: Prisma.Sql, [value, id]: Position): Prisma.Sql {
  const time = sqlTime(new Date(value))
  return Prisma.sql`${column} <= ${time} AND (${column} < ${time} OR p.id < ${id})`
}
