import { databaseNow } from '../../infrastructure/clock.ts'
import { eventRow, insertEvents } from '../../infrastructure/outbox.ts'
import { updateRows } from '../../infrastructure/rows.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

const countEvents = updateRows(
  'products',
  { id: 'id', eventSeq: 'int' },
  't.id = j.id',
  't.eventSeq = j.eventSeq',
)

/** Tells that products are no longer what the catalogue shows, and counts the events. Their locks are held, or they are new. */
export async function appendProductsChanged(
  tx: Tx,
  products: { id: string; eventSeq: number }[],
): Promise<void> {
  const rows = await tx.product.findMany({
    where: { id: { in: products.map(({ id }) => id) } },
    select: { id: true, slug: true, category: { select: { slug: true } } },
  })
  const seqOf = new Map(products.map(({ id, eventSeq }) => [id, eventSeq + 1]))
  const at = await databaseNow(tx)
  const changed = rows.map((row) => ({ ...row, seq: seqOf.get(row.id) ?? 1 }))
  await countEvents(
    tx,
    changed.map(({ id, seq }) => ({ id, eventSeq: seq })),
  )
  await insertEvents(
    tx,
    changed.map(({ id, slug, category, seq }) =>
      eventRow({
        aggregate: 'product',
        aggregateId: id,
        seq,
        type: 'product.changed',
        payload: { productId: id, slug, category: category.slug, changedAt: at.toISOString() },
        at,
      }),
    ),
  )
}
