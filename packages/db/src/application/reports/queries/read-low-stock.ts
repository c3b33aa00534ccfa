import type { Summary } from '../../../domain/reports/summary.ts'
import { prisma } from '../../../infrastructure/prisma.ts'

const ROWS = 6
/** So many of the scarcest variants are looked at, whatever they are of. */
const LOOKED_AT = 1_000

type Row = {
  variantId: string
  productId: string
  nameKo: string
  nameEn: string
  sku: string
  stock: number
  low: bigint
  looked: bigint
}

/** The variants of products on sale that have run out or are about to, the scarcest first. */
export async function readLowStock(): Promise<Summary['lowStock']> {
  const { lowStockLevel: level } = await prisma.shopSettings.findUniqueOrThrow({
    where: { id: 1 },
    select: { lowStockLevel: true },
  })
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT v.id AS variantId, p.id AS productId, p.nameKo, p.nameEn, v.sku, v.stock, COUNT(*) OVER () AS low, v.looked
    FROM (SELECT id, productId, sku, stock, retiredAt, COUNT(*) OVER () AS looked
      FROM (SELECT id, productId, sku, stock, retiredAt FROM variants FORCE INDEX (variants_stock_id_idx)
        WHERE stock <= ${level} ORDER BY stock, id LIMIT ${LOOKED_AT}) s) v
    JOIN products p ON p.id = v.productId
    WHERE v.retiredAt IS NULL AND p.status = 'active'
    ORDER BY v.stock, v.id LIMIT ${ROWS}`
  return {
    level,
    count: Number(rows[0]?.low ?? 0),
    more: Number(rows[0]?.looked ?? 0) === LOOKED_AT,
    rows: rows.map(({ variantId, productId, nameKo, nameEn, sku, stock }) => ({
      variantId,
      productId,
      name: { ko: nameKo, en: nameEn },
      sku,
      stock,
    })),
  }
}
