import type { DeskProductRow } from '../../../domain/catalog/desk-product.ts'
import { won } from '../../../domain/money.ts'
import { Prisma } from '../../../generated/client.ts'
import type { ProductStatus } from '../../../generated/enums.ts'
import { env } from '../../../infrastructure/env.ts'
import { prisma } from '../../../infrastructure/prisma.ts'

type Row = {
  id: string
  slug: string
  nameKo: string
  nameEn: string
  categorySlug: string
  categoryKo: string
  categoryEn: string
  status: ProductStatus
  path: string | null
  altKo: string | null
  altEn: string | null
  variants: bigint
  stock: bigint
  low: bigint
  priceFrom: number
  priceTo: number
  saleStartsAt: Date | null
  saleEndsAt: Date | null
  dropNumber: number | null
  createdAt: Date
  updatedAt: Date
}

const sold = Prisma.raw('FROM variants v WHERE v.productId = p.id AND v.retiredAt IS NULL')

/** Products as the desk lists them, in the order of the ids: one statement. */
export async function readDeskRows(ids: readonly string[], lowStockLevel: number): Promise<DeskProductRow[]> {
  if (ids.length === 0) return []
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT p.id, p.slug, p.nameKo, p.nameEn, c.slug AS categorySlug, c.nameKo AS categoryKo, c.nameEn AS categoryEn,
      p.status, i.path, i.altKo, i.altEn, p.priceFrom, p.priceTo, p.saleStartsAt, p.saleEndsAt, p.dropNumber,
      p.createdAt, p.updatedAt,
      (SELECT COUNT(*) ${sold}) AS variants,
      (SELECT CAST(COALESCE(SUM(v.stock), 0) AS SIGNED) ${sold}) AS stock,
      (SELECT COUNT(*) ${sold} AND v.stock <= ${lowStockLevel}) AS low
    FROM JSON_TABLE(${JSON.stringify(ids)}, '$[*]' COLUMNS (id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) j
      STRAIGHT_JOIN products p FORCE INDEX (PRIMARY) ON p.id = j.id
      STRAIGHT_JOIN categories c ON c.id = p.categoryId
      LEFT JOIN product_images i ON i.id =
        (SELECT f.id FROM product_images f WHERE f.productId = p.id ORDER BY f.position LIMIT 1)`
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [present(row)] : []
  })
}

const present = (row: Row): DeskProductRow => ({
  id: row.id,
  slug: row.slug,
  name: { ko: row.nameKo, en: row.nameEn },
  category: { slug: row.categorySlug, name: { ko: row.categoryKo, en: row.categoryEn } },
  status: row.status,
  image:
    row.path === null
      ? null
      : { url: `${env.SHOP_ORIGINS[0]}${row.path}`, alt: { ko: row.altKo ?? '', en: row.altEn ?? '' } },
  variants: Number(row.variants),
  stock: Number(row.stock),
  low: Number(row.low),
  priceFrom: won(row.priceFrom),
  priceTo: won(row.priceTo),
  saleStartsAt: row.saleStartsAt?.toISOString() ?? null,
  saleEndsAt: row.saleEndsAt?.toISOString() ?? null,
  dropNumber: row.dropNumber,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})
