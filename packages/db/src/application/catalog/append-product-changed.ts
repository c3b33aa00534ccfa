import { databaseNow } from '../../infrastructure/clock.ts'
import { eventRow, insertEvents } from '../../infrastructure/outbox.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/** Tells that a product is no longer what the catalogue shows, and counts the event. The product's lock is held, or it is new. */
export async function appendProductChanged(
  tx: Tx,
  { id, eventSeq }: { id: string; eventSeq: number },
): Promise<void> {
  const seq = eventSeq + 1
  const { slug, category } = await tx.product.findUniqueOrThrow({
    where: { id },
    select: { slug: true, category: { select: { slug: true } } },
  })
  const at = await databaseNow(tx)
  await tx.product.updateMany({ where: { id }, data: { eventSeq: seq } })
  await insertEvents(tx, [
    eventRow({
      aggregate: 'product',
      aggregateId: id,
      seq,
      type: 'product.changed',
      payload: { productId: id, slug, category: category.slug, changedAt: at.toISOString() },
      at,
    }),
  ])
}
