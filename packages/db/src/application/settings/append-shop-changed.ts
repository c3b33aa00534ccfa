import { SHOP_ID } from '../../domain/settings/settings.ts'
import { eventRow, insertEvents } from '../../infrastructure/outbox.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/** Tells that what every page shows is no longer what it was, and counts the event. The row of settings is locked. */
export async function appendShopChanged(tx: Tx, { eventSeq }: { eventSeq: number }, at: Date): Promise<void> {
  const seq = eventSeq + 1
  await tx.shopSettings.updateMany({ data: { eventSeq: seq } })
  await insertEvents(tx, [
    eventRow({
      aggregate: 'shop',
      aggregateId: SHOP_ID,
      seq,
      type: 'shop.changed',
      payload: { changedAt: at.toISOString() },
      at,
    }),
  ])
}
