import type { Product } from '../../../domain/catalog/product.ts'
import type { Locale } from '../../../domain/fields.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { type Columns, jsonRows, jsonTable } from '../../../infrastructure/rows.ts'
import { presentProduct, type StoredPicture, type StoredProduct } from '../present-product.ts'

type Row = StoredProduct & StoredPicture & { remaining: bigint | null }

const columns = { id: 'id' } as const satisfies Columns
const readRows = `
  SELECT p.id, p.slug, c.slug AS category, p.nameKo, p.nameEn, p.options, p.priceFrom, p.priceTo, p.compareAt,
    p.saleStartsAt, p.saleEndsAt, p.dropNumber, i.path, i.altKo, i.altEn, i.width, i.height, i.optionValue,
    (SELECT CAST(SUM(v.stock) AS SIGNED) FROM variants v WHERE v.productId = p.id AND v.retiredAt IS NULL) AS remaining
  FROM ${jsonTable(columns)} j
  STRAIGHT_JOIN products p FORCE INDEX (PRIMARY) ON p.id = j.id
  STRAIGHT_JOIN categories c ON c.id = p.categoryId
  STRAIGHT_JOIN product_images i ON i.id =
    (SELECT f.id FROM product_images f WHERE f.productId = p.id ORDER BY f.position LIMIT 1)`

/** Products as a list shows them, in the order of the ids, whatever their status: one statement. */
export async function readTiles(ids: readonly string[], locale: Locale): Promise<Product[]> {
  if (ids.length === 0) return []
  const parameter = jsonRows(
    columns,
    ids.map((id) => ({ id })),
  )
  const rows = await prisma.$queryRawUnsafe<Row[]>(readRows, parameter)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [presentProduct(row, row, Number(row.remaining), locale)] : []
  })
}
