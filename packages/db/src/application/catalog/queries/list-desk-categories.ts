import type { DeskCategories } from '../../../domain/catalog/category.ts'
import { prisma } from '../../../infrastructure/prisma.ts'

type Row = { id: string; slug: string; nameKo: string; nameEn: string; version: number; products: bigint }

/** Every category in the shop's order, with the number of its products in any status. */
export async function listDeskCategories(): Promise<DeskCategories> {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT c.id, c.slug, c.nameKo, c.nameEn, c.version,
      (SELECT COUNT(*) FROM products p WHERE p.categoryId = c.id) AS products
    FROM categories c ORDER BY c.position, c.id`
  return {
    items: rows.map(({ nameKo, nameEn, products, ...row }) => ({
      ...row,
      name: { ko: nameKo, en: nameEn },
      products: Number(products),
    })),
  }
}
