import { z } from 'zod'
import { messageTypeSchema } from '../../../domain/webhooks/message.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { lockEndpoints, lockFreeReplays, type QueueRow } from '../../../infrastructure/locks.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { sqlTime } from '../../../infrastructure/rows.ts'
import { type Tx, transaction } from '../../../infrastructure/transaction.ts'
import { awaitAgain } from '../../../infrastructure/webhooks/await-again.ts'
import { insertDeliveries, wakeQueues } from '../../../infrastructure/webhooks/queues.ts'
import { fanOut } from '../fan-out.ts'

/** Places of the line that are gone through in one transaction. */
const PIECE = 500n
/** An endpoint that has so many queues waiting gets no more of a replay until some of it has gone out. */
const MOST_WAITING = 5_000

/**
 * Goes on with replays that are under way, a piece at a time, as far as the fan-out has come and the endpoint keeps up; tells how
 * many events wait again. What was delivered before waits under the same delivery, and so goes out under the same id.
 */
export async function advanceReplays(): Promise<number> {
  const underWay = await prisma.webhookReplay.findMany({
    where: { finishedAt: null },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
  })
  let total = 0
  for (const { id } of underWay) {
    for (let events = await advance(id); events !== null; events = await advance(id)) total += events
  }
  return total
}

/** One piece of a replay: how many events it had, or null when it is at its end, or has to wait, or is somebody else's. */
const advance = (id: string): Promise<number | null> =>
  transaction(async (tx) => {
    const [replay] = await lockFreeReplays(tx, [id])
    if (!replay || replay.finishedAt) return null
    const { endpointId, position, upTo } = replay
    await lockEndpoints(tx, [endpointId])
    if (await isFull(tx, endpointId)) return null
    const end = position + PIECE < upTo ? position + PIECE : upTo
    const wanted = await readWanted(tx, endpointId, position, end)
    // The fan-out gives out what it has not come to by itself; what it has, it will never give out again.
    const behind = wanted.find(({ isFannedOut }) => Number(isFannedOut) === 0)
    const to = behind ? behind.position - 1n : end
    const events = wanted.filter((event) => event.position <= to)
    await sendAgain(tx, events)
    await tx.$executeRawUnsafe(
      'UPDATE webhook_replays SET position = ?, finishedAt = IF(upTo <= ?, NOW(3), NULL) WHERE id = ?',
      String(to),
      String(to),
      id,
    )
    return behind ? null : events.length
  })

const isFull = async (tx: Tx, endpointId: string) =>
  (
    await tx.webhookQueue.findMany({
      where: { endpointId },
      select: { endpointId: true },
      take: MOST_WAITING,
    })
  ).length >= MOST_WAITING

type Wanted = QueueRow & {
  eventId: string
  position: bigint
  type: string
  /** Its delivery, when it was given out before. */
  id: string | null
  isFannedOut: number | bigint
}

const { name, shards } = fanOut
const fannedOut = `SELECT 1 FROM consumers c FORCE INDEX (PRIMARY)
  WHERE c.name = '${name}' AND c.shard = MOD(CRC32(e.aggregateId), ${shards}) AND c.position >= e.position`

/** What an endpoint gets of a stretch of the line, in its order. */
async function readWanted(tx: Tx, endpointId: string, after: bigint, upTo: bigint): Promise<Wanted[]> {
  const endpoint = await tx.webhookEndpoint.findUniqueOrThrow({
    where: { id: endpointId },
    select: { types: true },
  })
  const types = z.array(messageTypeSchema).parse(endpoint.types)
  return tx.$queryRawUnsafe<Wanted[]>(
    `SELECT ? AS endpointId, e.aggregateId, e.id AS eventId, e.position, e.type, d.id, EXISTS (${fannedOut}) AS isFannedOut
      FROM outbox_events e FORCE INDEX (outbox_events_position_createdAt_seq_idx)
      LEFT JOIN webhook_deliveries d FORCE INDEX (webhook_deliveries_endpointId_eventId_key)
        ON d.endpointId = ? AND d.eventId = e.id
      WHERE e.position > ? AND e.position <= ? AND e.type IN (${types.map(() => '?').join(', ')})
      ORDER BY e.position`,
    endpointId,
    endpointId,
    String(after),
    String(upTo),
    ...types,
  )
}

/** All queues at once come first, for they are locked in one order. */
async function sendAgain(tx: Tx, events: readonly Wanted[]): Promise<void> {
  if (events.length === 0) return
  await wakeQueues(tx, events)
  await awaitAgain(
    tx,
    events.flatMap(({ id, endpointId, aggregateId }) => (id ? [{ id, endpointId, aggregateId }] : [])),
  )
  const fresh = events.filter(({ id }) => id === null)
  await insertDeliveries(tx, fresh, sqlTime(await databaseNow(tx)))
}
