import type { HeldVariant } from '../../domain/catalog/plan-variants.ts'
import type { Prisma } from '../../generated/client.ts'
import { lockProducts, lockVariants } from '../../infrastructure/locks.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

export const productSelect = {
  id: true,
  version: true,
  eventSeq: true,
  slug: true,
  status: true,
  category: { select: { slug: true } },
  nameKo: true,
  nameEn: true,
  descriptionKo: true,
  descriptionEn: true,
  options: true,
  saleStartsAt: true,
  saleEndsAt: true,
  maxPerCustomer: true,
  dropNumber: true,
  createdAt: true,
  updatedAt: true,
  images: {
    select: {
      id: true,
      path: true,
      altKo: true,
      altEn: true,
      width: true,
      height: true,
      optionValue: true,
    },
    orderBy: { position: 'asc' },
  },
  variants: {
    select: {
      id: true,
      sku: true,
      options: true,
      price: true,
      compareAt: true,
      stock: true,
      stockSeq: true,
      retiredAt: true,
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  },
} as const satisfies Prisma.ProductSelect

/** A product with all that its editor shows, and its retired variants. */
export type ProductRecord = Prisma.ProductGetPayload<{ select: typeof productSelect }>

/**
 * Locks products with all of their variants, and reads them: no checkout is under way with any of them. Unknown ids are left
 * out.
 */
export async function holdProducts(tx: Tx, ids: readonly string[]): Promise<ProductRecord[]> {
  if (ids.length === 0) return []
  await lockProducts(tx, ids)
  const where = { productId: { in: [...ids] } }
  await lockVariants(tx, await tx.variant.findMany({ where, select: { id: true, productId: true } }))
  return tx.product.findMany({ where: { id: { in: [...ids] } }, select: productSelect })
}

/** The variants of a product, as the plan for them sees them. */
export const heldVariantsOf = ({ variants }: ProductRecord): HeldVariant[] =>
  variants.map(({ retiredAt, ...variant }) => ({ ...variant, retired: retiredAt !== null }))
