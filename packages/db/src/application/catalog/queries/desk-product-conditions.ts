import type { ListDeskProductsInput } from '../../../domain/catalog/desk-product.ts'
import { searchTerms } from '../../../domain/catalog/search.ts'
import { Prisma } from '../../../generated/client.ts'

type Filter = Pick<ListDeskProductsInput, 'q' | 'status' | 'stock' | 'drop'> & {
  categoryId?: string | undefined
  lowStockLevel: number
}

const all = (conditions: Prisma.Sql[], otherwise = 'TRUE') =>
  conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.raw(otherwise)

/** What an index can narrow the list to. */
export const narrowing = ({ status, categoryId }: Pick<Filter, 'status' | 'categoryId'>): Prisma.Sql[] => [
  ...(status === undefined ? [] : [Prisma.sql`p.status = ${status}`]),
  ...(categoryId === undefined ? [] : [Prisma.sql`p.categoryId = ${categoryId}`]),
]

/** What each product that is walked is asked: scalar subqueries, for joins would read whole tables first. */
export const asked = ({ q, stock, drop, lowStockLevel }: Omit<Filter, 'status' | 'categoryId'>): Prisma.Sql =>
  all([
    ...(q ? [matches(q)] : []),
    ...(stock === 'out' ? [Prisma.sql`${oneOf(Prisma.sql`v.stock > 0`)} IS NULL`] : []),
    ...(stock === 'low' ? [Prisma.sql`${oneOf(Prisma.sql`v.stock <= ${lowStockLevel}`)} = 1`] : []),
    ...(drop === true ? [Prisma.raw('(p.saleStartsAt IS NOT NULL OR p.saleEndsAt IS NOT NULL)')] : []),
    ...(drop === false ? [Prisma.raw('p.saleStartsAt IS NULL AND p.saleEndsAt IS NULL')] : []),
  ])

const sold = Prisma.raw('v.productId = p.id AND v.retiredAt IS NULL')
const oneOf = (condition: Prisma.Sql) =>
  Prisma.sql`(SELECT 1 FROM variants v WHERE ${sold} AND ${condition} LIMIT 1)`

/** What may be the beginning of a SKU; null when it cannot be one. */
export function skuPrefix(q: string): string | null {
  const sku = q.trim().toUpperCase()
  return /^[A-Z0-9][A-Z0-9-]{1,59}$/.test(sku) ? sku : null
}

function matches(q: string): Prisma.Sql {
  const { tokens, prefixes } = searchTerms(q)
  const words = all(
    [
      ...tokens.map((token) => hasToken(Prisma.sql`= ${token}`)),
      ...prefixes.map((prefix) => hasToken(Prisma.sql`LIKE ${`${prefix}%`}`)),
    ],
    'FALSE',
  )
  const sku = skuPrefix(q)
  if (sku === null) return Prisma.sql`(${words})`
  const named = Prisma.sql`(SELECT 1 FROM variants v WHERE v.productId = p.id AND v.sku LIKE ${`${sku}%`} LIMIT 1) = 1`
  return Prisma.sql`(${words} OR ${named})`
}

const hasToken = (condition: Prisma.Sql) =>
  Prisma.sql`(SELECT 1 FROM search_tokens s WHERE s.productId = p.id AND s.token ${condition} LIMIT 1) = 1`
