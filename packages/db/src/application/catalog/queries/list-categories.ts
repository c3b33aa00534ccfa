import type { z } from 'zod'
import type { Categories, categoriesInputSchema } from '../../../domain/catalog/product.ts'
import { prisma } from '../../../infrastructure/prisma.ts'

type Row = { slug: string; nameKo: string; nameEn: string; count: bigint }

type Input = z.infer<typeof categoriesInputSchema>

/** Every category in the shop's order, with the number of its active products. */
export async function listCategories({ locale }: Input): Promise<Categories> {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT c.slug, c.nameKo, c.nameEn,
      (SELECT COUNT(*) FROM products p WHERE p.categoryId = c.id AND p.status = 'active') AS count
    FROM categories c ORDER BY c.position, c.id`
  return {
    items: rows.map(({ slug, nameKo, nameEn, count }) => ({
      slug,
      name: locale === 'en' ? nameEn : nameKo,
      count: Number(count),
    })),
  }
}
