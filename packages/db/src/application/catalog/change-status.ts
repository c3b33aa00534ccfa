import type { Done } from '../../domain/accounts/account.ts'
import { notFound } from '../../domain/refusal.ts'
import type { ProductStatus } from '../../generated/enums.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { appendProductsChanged } from './append-products-changed.ts'
import { holdProducts, type ProductRecord } from './hold-products.ts'

type Change = { action: 'product.published' | 'product.archived'; status: ProductStatus }

/**
 * Brings a product to a status, once `check` has passed behind the locks of the product and of all its variants: no checkout
 * is under way with any of them. A product that has the status already stays as it is. Refuses with NOT_FOUND.
 */
export const changeStatus = (
  actor: DeskActor,
  id: string,
  { action, status }: Change,
  check: (product: ProductRecord) => void = () => {},
): Promise<Done> =>
  actAtDesk(actor, async (tx) => {
    const [product] = await holdProducts(tx, [id])
    if (!product) throw notFound()
    if (product.status === status) return { ok: true }
    check(product)
    await tx.product.updateMany({
      where: { id },
      data: { status, version: { increment: 1 }, updatedAt: await databaseNow(tx) },
    })
    await appendProductsChanged(tx, [product])
    await writeAudit(tx, actor, {
      action,
      subject: { type: 'product', id },
      before: { status: product.status },
      after: { status },
    })
    return { ok: true }
  })
