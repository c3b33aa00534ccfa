import type { ListDeskProductsInput } from '../../../domain/catalog/desk-product.ts'
import { searchTerms } from '../../../domain/catalog/search.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { skuPrefix } from './desk-product-conditions.ts'
import { findMatches } from './find-matches.ts'

/** Beyond this many a filter no longer narrows the list. */
const FEW = 1_000

type Filter = Pick<ListDeskProductsInput, 'q' | 'stock' | 'drop'> & { lowStockLevel: number }

/**
 * A few products among which are all that pass the filter; null when none of its parts narrows the list to a thousand. Each
 * part is asked by an index of its own, and no further than that.
 */
export async function findCandidates({ q, stock, drop, lowStockLevel }: Filter): Promise<string[] | null> {
  const found = await Promise.all([
    q ? matching(q) : null,
    stock ? runningOut(stock === 'out' ? 0 : lowStockLevel) : null,
    drop ? drops() : null,
  ])
  const narrow = found.filter((ids) => ids !== null)
  const [first, ...others] = narrow.toSorted((a, b) => a.length - b.length)
  if (!first) return null
  const sets = others.map((ids) => new Set(ids))
  return first.filter((id) => sets.every((ids) => ids.has(id)))
}

async function matching(q: string): Promise<string[] | null> {
  const sku = skuPrefix(q)
  const [words, skus] = await Promise.all([
    findMatches(searchTerms(q)),
    sku === null
      ? []
      : fewest(prisma.$queryRaw`
      SELECT productId AS id FROM variants WHERE sku LIKE ${`${sku}%`} LIMIT ${FEW + 1}`),
  ])
  return words && skus && [...new Set([...words, ...skus])]
}

const runningOut = (level: number) =>
  fewest(
    prisma.$queryRaw`SELECT productId AS id FROM variants WHERE stock <= ${level} ORDER BY stock LIMIT ${FEW + 1}`,
  )

const drops = () =>
  fewest(prisma.$queryRaw`
    (SELECT id FROM products WHERE saleStartsAt IS NOT NULL ORDER BY saleStartsAt LIMIT ${FEW + 1})
    UNION ALL (SELECT id FROM products WHERE saleEndsAt IS NOT NULL ORDER BY saleEndsAt LIMIT ${FEW + 1})`)

async function fewest(asking: Promise<{ id: string }[]>): Promise<string[] | null> {
  const rows = await asking
  return rows.length > FEW ? null : [...new Set(rows.map(({ id }) => id))]
}
