import { lockDeliveries } from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { type Columns, deleteRows, jsonRows, jsonTable } from '../../infrastructure/rows.ts'
import { type LaneTx, laneTransaction } from '../../infrastructure/transaction.ts'
import type { Consumer } from './consumer.ts'

const BATCH = 500n

/**
 * Deletes events older than 30 days that all of these consumers have passed, with what became of them at endpoints, in small batches;
 * tells how many. A consumer that nobody follows any more, such as a sink that was turned off, holds nothing up; an event stays while
 * an endpoint waits for it, or got it less than 30 days ago.
 */
export async function purgeEvents(followed: readonly Pick<Consumer, 'name'>[]): Promise<number> {
  const names = followed.map(({ name }) => name)
  const { _min: passed } = await prisma.consumer.aggregate({
    where: { name: { in: names } },
    _min: { position: true },
  })
  if (passed.position === null) return 0
  const end = passed.position
  let purged = 0
  for (let next = await findOld(null, end); next !== null; ) {
    const last = next + BATCH - 1n
    purged += await purgeStretch(next, last < end ? last : end)
    next = await findOld(last, end)
  }
  return purged
}

/** The first place after another one, if what stands there is old: what is young is not read. */
async function findOld(after: bigint | null, end: bigint): Promise<bigint | null> {
  const [first] = await prisma.$queryRawUnsafe<{ position: bigint; isOld: number | bigint }[]>(
    `SELECT position, ${IS_OLD} AS isOld FROM outbox_events FORCE INDEX (outbox_events_position_createdAt_seq_idx)
      WHERE position ${after === null ? 'IS NOT NULL' : '> ?'} ORDER BY position LIMIT 1`,
    ...(after === null ? [] : [after]),
  )
  return first && Number(first.isOld) === 1 && first.position <= end ? first.position : null
}

const IS_OLD = 'createdAt < NOW(3) - INTERVAL 30 DAY'
const byId = { id: 'id' } as const satisfies Columns

/** Whoever sends a delivery again locks it first, so it either keeps its event, or is gone with it. */
const purgeStretch = (from: bigint, to: bigint): Promise<number> =>
  laneTransaction(async (tx) => {
    const events = await tx.$queryRawUnsafe<{ id: string }[]>(
      `SELECT id FROM outbox_events FORCE INDEX (outbox_events_position_createdAt_seq_idx)
        WHERE position BETWEEN ? AND ? AND ${IS_OLD}`,
      String(from),
      String(to),
    )
    const found = await tx.$queryRawUnsafe<{ id: string }[]>(deliveriesOf, jsonRows(byId, events))
    const [now] = await tx.$queryRawUnsafe<{ recent: Date }[]>('SELECT NOW(3) - INTERVAL 30 DAY AS recent')
    const deliveries = await lockDeliveries(
      tx,
      found.map(({ id }) => id),
    )
    const isKept = ({ settledAt }: { settledAt: Date | null }) =>
      !now || !settledAt || settledAt >= now.recent
    const kept = new Set(deliveries.filter(isKept).map(({ eventId }) => eventId))
    const old = events.filter(({ id }) => !kept.has(id)).map(({ id }) => ({ id }))
    const settled = deliveries.filter(({ eventId }) => !kept.has(eventId)).map(({ id }) => ({ id }))
    await deleteAttempts(tx, settled)
    await deleteDeliveries(tx, settled)
    await deleteEvents(tx, old)
    return old.length
  })

const deliveriesOf = `SELECT d.id FROM webhook_endpoints p STRAIGHT_JOIN ${jsonTable(byId)} j
  STRAIGHT_JOIN webhook_deliveries d FORCE INDEX (webhook_deliveries_endpointId_eventId_key)
    ON d.endpointId = p.id AND d.eventId = j.id`

const deleteAttempts = (tx: LaneTx, deliveries: readonly { id: string }[]) =>
  tx.$executeRawUnsafe(
    `DELETE t FROM ${jsonTable(byId)} j
      STRAIGHT_JOIN webhook_attempts t FORCE INDEX (webhook_attempts_deliveryId_startedAt_id_idx) ON t.deliveryId = j.id`,
    jsonRows(byId, deliveries),
  )
const deleteDeliveries = deleteRows('webhook_deliveries', byId, 't.id = j.id')
const deleteEvents = deleteRows('outbox_events', byId, 't.id = j.id')
