import type { DeskProductSort } from '../../../domain/catalog/desk-product.ts'
import { Prisma } from '../../../generated/client.ts'

type Narrowed = { sort: DeskProductSort; status?: string | undefined; categoryId?: string | undefined }

/** How the list walks: by which index, and by which column it is then sorted. */
export function deskProductIndex({ sort, status, categoryId }: Narrowed) {
  const column = sort === 'new' ? 'createdAt' : 'updatedAt'
  const byBoth = categoryId !== undefined && status !== undefined && sort === 'new'
  const by = byBoth
    ? 'categoryId_status_'
    : categoryId !== undefined
      ? 'categoryId_'
      : status
        ? 'status_'
        : ''
  return { index: Prisma.raw(`products_${by}${column}_id_idx`), column: Prisma.raw(`p.${column}`) }
}
