import {
  type AdjustedStock,
  type AdjustStockInput,
  adjusted,
  adjustedStockSchema,
} from '../../domain/catalog/stock.ts'
import { notFound, Refusal } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { insertAnswers, keyId, readAnswers, requestHash, scopeOf } from '../../infrastructure/idempotency.ts'
import { lockProducts, lockVariants } from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import { isSafeUnderKey, type Tx, transaction } from '../../infrastructure/transaction.ts'
import { appendProductChanged } from './append-product-changed.ts'
import { recordAdjustments, type StockKeeper } from './record-adjustments.ts'

/**
 * Changes the stock of a variant by hand, once per key, and tells that its product has changed. Behind the locks of product and
 * variant twins run one after another; a twin of another product meets the key's row and runs again.
 * Refuses: NOT_FOUND, IDEMPOTENCY_MISMATCH, OUT_OF_STOCK (stock never falls below zero).
 */
export async function adjustStock(actor: StockKeeper, input: AdjustStockInput): Promise<AdjustedStock> {
  const { variantId } = input
  const variant = await prisma.variant.findUnique({
    where: { id: variantId },
    select: { id: true, productId: true },
  })
  if (!variant) throw notFound()
  return transaction(
    async (tx) => {
      const [product] = await lockProducts(tx, [variant.productId])
      const [locked] = await lockVariants(tx, [variant])
      if (!product || !locked) throw notFound()
      const answer = await repeated(tx, actor, input)
      if (answer) return answer
      const changed = await adjust(tx, actor, input, locked)
      await appendProductChanged(tx, product)
      return changed
    },
    { again: isSafeUnderKey },
  )
}

const scoped = (actor: StockKeeper, { idempotencyKey }: AdjustStockInput) => ({
  scope: scopeOf(actor, 'stock.adjust'),
  key: idempotencyKey,
})

async function repeated(tx: Tx, actor: StockKeeper, input: AdjustStockInput): Promise<AdjustedStock | null> {
  const key = scoped(actor, input)
  const answer = (await readAnswers(tx, [key])).get(keyId(key))
  if (!answer) return null
  if (answer.requestHash !== requestHash(input)) throw new Refusal('IDEMPOTENCY_MISMATCH', null)
  return adjustedStockSchema.parse(JSON.parse(answer.response))
}

async function adjust(
  tx: Tx,
  actor: StockKeeper,
  input: AdjustStockInput,
  { stock, stockSeq }: { stock: number; stockSeq: number },
): Promise<AdjustedStock> {
  const { variantId, delta, reason } = input
  const after = adjusted(variantId, stock, delta)
  const seq = stockSeq + 1
  const at = await databaseNow(tx)
  await tx.variant.updateMany({ where: { id: variantId }, data: { stock: after, stockSeq: seq } })
  await recordAdjustments(tx, [{ variantId, seq, delta, stockAfter: after }], { actor, reason, at })
  const answer = { variantId, stock: after }
  await insertAnswers(tx, [
    {
      ...scoped(actor, input),
      requestHash: requestHash(input),
      response: JSON.stringify(answer),
      createdAt: sqlTime(at),
    },
  ])
  return answer
}
