import { notFound } from '../../domain/refusal.ts'
import type { ProductStatus } from '../../generated/enums.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { lockProducts, lockVariants } from '../../infrastructure/locks.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import { appendProductChanged } from './append-product-changed.ts'

/**
 * Brings a product to a status, once `check` has passed under the locks of the product and of all its variants: no checkout
 * is under way with any of them. A product that has the status already stays as it is. Refuses with NOT_FOUND.
 */
export const changeStatus = (
  id: string,
  status: ProductStatus,
  check: (tx: Tx) => Promise<void> = async () => {},
): Promise<void> =>
  transaction(async (tx) => {
    const [locked] = await lockProducts(tx, [id])
    if (!locked) throw notFound()
    await lockVariants(
      tx,
      await tx.variant.findMany({ where: { productId: id }, select: { id: true, productId: true } }),
    )
    const product = await tx.product.findUniqueOrThrow({ where: { id }, select: { status: true } })
    if (product.status === status) return
    await check(tx)
    await tx.product.updateMany({
      where: { id },
      data: { status, version: { increment: 1 }, updatedAt: await databaseNow(tx) },
    })
    await appendProductChanged(tx, locked)
  })
