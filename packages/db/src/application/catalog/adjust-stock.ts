import {
  type AdjustedStock,
  type AdjustStockInput,
  adjusted,
  adjustedStockSchema,
} from '../../domain/catalog/stock.ts'
import { notFound } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { scopeOf } from '../../infrastructure/idempotency.ts'
import { lockProducts, lockVariants } from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { isSafeUnderKey, type Tx } from '../../infrastructure/transaction.ts'
import { underKey } from '../../infrastructure/under-key.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import { type DeskActor, nameOf } from '../staff/staff-actor.ts'
import { appendProductsChanged } from './append-products-changed.ts'
import { recordAdjustments } from './record-adjustments.ts'

/**
 * Changes the stock of a variant by hand, once per key, and tells that its product has changed. Behind the locks of product and
 * variant twins run one after another; a twin of another product meets the key's row and runs again.
 * Refuses: NOT_FOUND (also a retired variant), IDEMPOTENCY_MISMATCH, OUT_OF_STOCK (stock never falls below zero).
 */
export async function adjustStock(actor: DeskActor, input: AdjustStockInput): Promise<AdjustedStock> {
  const variant = await prisma.variant.findUnique({
    where: { id: input.variantId, retiredAt: null },
    select: { id: true, productId: true },
  })
  if (!variant) throw notFound()
  const response = await actAtDesk(
    actor,
    async (tx) => {
      const [product] = await lockProducts(tx, [variant.productId])
      const [locked] = await lockVariants(tx, [variant])
      if (!product || !locked) throw notFound()
      return underKey(tx, scopeOf(nameOf(actor), 'stock.adjust'), input, async () => {
        const at = await databaseNow(tx)
        const answer = await adjust(tx, actor, input, { ...locked, at })
        await appendProductsChanged(tx, [product])
        return { response: JSON.stringify(answer), at }
      })
    },
    { again: isSafeUnderKey },
  )
  return adjustedStockSchema.parse(JSON.parse(response))
}

async function adjust(
  tx: Tx,
  actor: DeskActor,
  { variantId, delta, reason }: AdjustStockInput,
  { stock, stockSeq, sku, at }: { stock: number; stockSeq: number; sku: string; at: Date },
): Promise<AdjustedStock> {
  const after = adjusted(variantId, stock, delta)
  const seq = stockSeq + 1
  await tx.variant.updateMany({ where: { id: variantId }, data: { stock: after, stockSeq: seq } })
  await recordAdjustments(tx, [{ variantId, seq, delta, stockAfter: after }], { actor, reason, at })
  await writeAudit(tx, actor, {
    action: 'stock.adjusted',
    subject: { type: 'variant', id: variantId },
    before: { sku, stock },
    after: { sku, stock: after },
    reason,
  })
  return { variantId, stock: after }
}
