import type { EventPayload, EventType } from '../../domain/events/events.ts'
import { eventRow, insertEvents } from '../../infrastructure/outbox.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

type Ordered = { id: string; eventSeq: number }

/** Writes the next event of an order whose lock is held, and counts it. */
export async function appendEvent<T extends EventType>(
  tx: Tx,
  order: Ordered,
  type: T,
  payload: EventPayload<T>,
  at: Date,
): Promise<void> {
  order.eventSeq += 1
  await tx.order.updateMany({ where: { id: order.id }, data: { eventSeq: order.eventSeq } })
  await insertEvents(tx, [
    eventRow({ aggregate: 'order', aggregateId: order.id, seq: order.eventSeq, type, payload, at }),
  ])
}
