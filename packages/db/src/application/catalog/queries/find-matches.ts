import type { SearchTerms } from '../../../domain/catalog/search.ts'
import { Prisma } from '../../../generated/client.ts'
import { prisma } from '../../../infrastructure/prisma.ts'

/** Beyond this many matches a search no longer narrows the list: walking the list and testing each product is faster. */
const FEW = 1_000

/** The products of any status that have all of the terms; null when they are more than a thousand. */
export async function findMatches({ tokens, prefixes }: SearchTerms): Promise<string[] | null> {
  const conditions = [
    ...tokens.map((token) => Prisma.sql`= ${token}`),
    ...prefixes.map((prefix) => Prisma.sql`LIKE ${`${prefix}%`}`),
  ]
  if (conditions.length === 0) return []
  const tables = conditions.map((_, index) => Prisma.raw(`search_tokens t${index}`))
  const where = conditions.map(
    (condition, index) =>
      Prisma.sql`${Prisma.raw(`t${index}.productId = t0.productId AND t${index}.token`)} ${condition}`,
  )
  const rows = await prisma.$queryRaw<{ productId: string }[]>`
    SELECT DISTINCT t0.productId FROM ${Prisma.join(tables, ' JOIN ')} WHERE ${Prisma.join(where, ' AND ')}
    LIMIT ${FEW + 1}`
  return rows.length > FEW ? null : rows.map((row) => row.productId)
}
