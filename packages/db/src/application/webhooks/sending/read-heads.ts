import type { ShopEvent } from '../../../domain/events/events.ts'
import type { QueueRow } from '../../../infrastructure/locks.ts'
import { type Columns, jsonRows, jsonTable } from '../../../infrastructure/rows.ts'
import type { LaneTx } from '../../../infrastructure/transaction.ts'

/** What goes out next of a queue, and the database's time. */
export type Head = QueueRow & {
  deliveryId: string
  attempts: number
  at: Date
  event: Omit<ShopEvent, 'payload'> & { payload: string }
}
type Row = QueueRow & Pick<Head, 'deliveryId' | 'attempts' | 'at'> & Omit<Head['event'], 'aggregateId'>

const queue = { endpointId: 'id', aggregateId: 'id' } as const satisfies Columns
const INDEX = 'FORCE INDEX (webhook_deliveries_endpointId_aggregateId_status_position_idx)'
const WAITING = "endpointId = j.endpointId AND aggregateId = j.aggregateId AND status = 'waiting'"

const heads = `SELECT d.endpointId, d.aggregateId, d.id AS deliveryId, d.attempts, NOW(3) AS at,
    e.id, e.aggregate, e.seq, e.type, CAST(e.payload AS CHAR) AS payload, e.position, e.createdAt
  FROM ${jsonTable(queue)} j
  STRAIGHT_JOIN webhook_deliveries d ${INDEX}
    ON d.endpointId = j.endpointId AND d.aggregateId = j.aggregateId AND d.status = 'waiting'
    AND d.position = (SELECT MIN(position) FROM webhook_deliveries ${INDEX} WHERE ${WAITING})
  STRAIGHT_JOIN outbox_events e FORCE INDEX (PRIMARY) ON e.id = d.eventId`

/** The oldest waiting delivery of each of these queues that has one. They are locked, so it stays the oldest. */
export async function readHeads(tx: LaneTx, queues: readonly QueueRow[]): Promise<Head[]> {
  if (queues.length === 0) return []
  const wanted = queues.map(({ endpointId, aggregateId }) => ({ endpointId, aggregateId }))
  const rows = await tx.$queryRawUnsafe<Row[]>(heads, jsonRows(queue, wanted))
  return rows.map(({ endpointId, deliveryId, attempts, at, ...event }) => ({
    endpointId,
    aggregateId: event.aggregateId,
    deliveryId,
    attempts,
    at,
    event,
  }))
}
