import type { Reader } from '../../infrastructure/clock.ts'
import { type Columns, jsonRows, jsonTable } from '../../infrastructure/rows.ts'

const byId = { id: 'id' } as const satisfies Columns
const findProducts = `SELECT v.id, v.productId FROM ${jsonTable(byId)} j
  STRAIGHT_JOIN variants v FORCE INDEX (PRIMARY) ON v.id = j.id`

const MAX_KNOWN = 200_000
const known = new Map<string, string>()

/**
 * The product of each known variant: what the order of the stock lock needs. A variant never changes its product, so what
 * was read once is kept; unknown ids are left out.
 */
export async function productsOf(
  db: Reader,
  variantIds: readonly string[],
): Promise<{ id: string; productId: string }[]> {
  const unknown = [...new Set(variantIds)].filter((id) => !known.has(id))
  if (unknown.length > 0) {
    if (known.size + unknown.length > MAX_KNOWN) known.clear()
    const rows = await db.$queryRawUnsafe<{ id: string; productId: string }[]>(
      findProducts,
      jsonRows(
        byId,
        unknown.map((id) => ({ id })),
      ),
    )
    for (const { id, productId } of rows) known.set(id, productId)
  }
  return variantIds.flatMap((id) => {
    const productId = known.get(id)
    return productId ? [{ id, productId }] : []
  })
}
