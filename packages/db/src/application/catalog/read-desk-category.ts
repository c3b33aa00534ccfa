import type { DeskCategory } from '../../domain/catalog/category.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/** A category as the desk shows it, null when there is none. */
export async function readDeskCategory(tx: Tx, id: string): Promise<DeskCategory | null> {
  const category = await tx.category.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      nameKo: true,
      nameEn: true,
      version: true,
      _count: { select: { products: true } },
    },
  })
  if (!category) return null
  const { nameKo, nameEn, _count, ...rest } = category
  return { ...rest, name: { ko: nameKo, en: nameEn }, products: _count.products }
}
