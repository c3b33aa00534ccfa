import type { getDeskProduct } from '../application/catalog/queries/get-desk-product.ts'
import type { UpdateProductInput } from '../domain/catalog/update-product.ts'
import { mintId } from '../infrastructure/ids.ts'

/** A product as its editor opens it and saves it, with changes, under a fresh key. */
export function editOf(
  product: Awaited<ReturnType<typeof getDeskProduct>>,
  change: Partial<UpdateProductInput> = {},
): UpdateProductInput {
  const { savedBy: _, createdAt: __, updatedAt: ___, ...rest } = product
  return {
    ...rest,
    images: product.images.map(({ url: _, ...image }) => image),
    variants: product.variants.map(({ stock: _, ...variant }) => ({ ...variant, stockDelta: 0 })),
    stockReason: null,
    idempotencyKey: `edit-${mintId()}`,
    ...change,
  }
}
