import type { ListProductsInput } from '../../../domain/catalog/product.ts'
import { type SearchTerms, searchTerms } from '../../../domain/catalog/search.ts'
import { Prisma } from '../../../generated/client.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { sqlTime } from '../../../infrastructure/rows.ts'
import { findMatches } from './find-matches.ts'
import { productSorts } from './product-sorts.ts'

/** A place in a list: the value that it is sorted by, then the product's id. */
export type Position = [value: string | number, id: string]

type Filter = Omit<ListProductsInput, 'cursor' | 'locale'>
type Row = { id: string; value: Date | number }

/** The next places of a list of active products after a place in it, at most `limit`. */
export async function findPage(filter: Filter, after: Position | null): Promise<Position[]> {
  const terms = filter.q ? searchTerms(filter.q) : null
  const matches = terms && (await findMatches(terms))
  if (matches?.length === 0) return []

  const { column, direction } = productSorts[filter.sort]
  const value = Prisma.raw(`p.${column}`)
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT p.id, ${value} AS value
    FROM ${matches ? among(matches) : Prisma.raw('products p')}
    WHERE ${Prisma.join(conditions(filter, matches ? null : terms, after), ' AND ')}
    ORDER BY ${value} ${Prisma.raw(direction)}, p.id ${Prisma.raw(direction)}
    LIMIT ${filter.limit}`
  return rows.map((row) => [row.value instanceof Date ? row.value.toISOString() : row.value, row.id])
}

const among = (ids: readonly string[]) => Prisma.sql`
  JSON_TABLE(${JSON.stringify(ids)}, '$[*]' COLUMNS (id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) j
  STRAIGHT_JOIN products p FORCE INDEX (PRIMARY) ON p.id = j.id`

/**
 * What a product of the list fulfils. Scalar subqueries are run for the few rows that are walked; EXISTS and IN would be
 * turned into joins that read a whole table first.
 */
function conditions(filter: Filter, terms: SearchTerms | null, after: Position | null): Prisma.Sql[] {
  const { category, inStock, minPrice, maxPrice, colors, sizes } = filter
  const all = [Prisma.sql`p.status = 'active'`]
  if (category !== undefined)
    all.push(Prisma.sql`p.categoryId = (SELECT c.id FROM categories c WHERE c.slug = ${category})`)
  if (minPrice !== undefined) all.push(Prisma.sql`p.priceTo >= ${minPrice}`)
  if (maxPrice !== undefined) all.push(Prisma.sql`p.priceFrom <= ${maxPrice}`)
  if (inStock || colors || sizes) all.push(hasVariant(filter))
  for (const token of terms?.tokens ?? []) all.push(hasToken(Prisma.sql`= ${token}`))
  for (const prefix of terms?.prefixes ?? []) all.push(hasToken(Prisma.sql`LIKE ${`${prefix}%`}`))
  if (after) all.push(beyond(filter, after))
  return all
}

/** One variant must be all that is asked for: a size that is sold out in the colour does not help. */
function hasVariant({ inStock, colors, sizes }: Filter): Prisma.Sql {
  const asked = [Prisma.sql`v.productId = p.id AND v.retiredAt IS NULL`]
  if (inStock) asked.push(Prisma.sql`v.stock > 0`)
  if (colors) asked.push(isOneOf('color', colors))
  if (sizes) asked.push(isOneOf('size', sizes))
  return Prisma.sql`(SELECT 1 FROM variants v WHERE ${Prisma.join(asked, ' AND ')} LIMIT 1) = 1`
}

const isOneOf = (option: 'color' | 'size', keys: readonly string[]) =>
  Prisma.sql`JSON_UNQUOTE(JSON_EXTRACT(v.options, ${`$.${option}`})) IN (${Prisma.join([...keys])})`

const hasToken = (condition: Prisma.Sql) =>
  Prisma.sql`(SELECT 1 FROM search_tokens s WHERE s.productId = p.id AND s.token ${condition} LIMIT 1) = 1`

function beyond({ sort }: Filter, [value, id]: Position): Prisma.Sql {
  const { column, direction } = productSorts[sort]
  const further = direction === 'ASC' ? '>' : '<'
  const place = typeof value === 'string' ? sqlTime(new Date(value)) : value
  return Prisma.sql`${Prisma.raw(`p.${column} ${further}=`)} ${place}
    AND (${Prisma.raw(`p.${column} ${further}`)} ${place} OR ${Prisma.raw(`p.id ${further}`)} ${id})`
}
