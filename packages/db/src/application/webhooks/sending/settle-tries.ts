import { Refusal } from '../../../domain/refusal.ts'
import { type Settled, settleTry } from '../../../domain/webhooks/settle-try.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { isConnectionLost } from '../../../infrastructure/database-error.ts'
import { env } from '../../../infrastructure/env.ts'
import { mintId } from '../../../infrastructure/ids.ts'
import { createLane, type Outcome } from '../../../infrastructure/lane.ts'
import { lockLeasedQueues } from '../../../infrastructure/locks.ts'
import { insertInto, sqlTime, updateRows } from '../../../infrastructure/rows.ts'
import { type LaneTx, laneTransaction } from '../../../infrastructure/transaction.ts'
import type { Answer } from '../../../infrastructure/webhooks/post-message.ts'
import { closeQueues, putOff, queueKey } from '../../../infrastructure/webhooks/queues.ts'
import { type Head, readHeads } from './read-heads.ts'

/** A try of what was next of a queue, by the worker that was leased it. */
export type Try = { worker: string; head: Head; url: string; answer: Answer }
type Judged = Try & { settled: Settled }

const writeDeliveries = updateRows(
  'webhook_deliveries',
  { id: 'id', status: 'ascii', attempts: 'int', settledAt: 'time' },
  't.id = j.id',
  't.status = j.status, t.attempts = j.attempts, t.settledAt = j.settledAt',
)

const insertAttempts = insertInto('webhook_attempts', {
  id: 'id',
  deliveryId: 'id',
  number: 'int',
  url: 'text',
  requestHeaders: 'text',
  status: 'int',
  failure: 'ascii',
  responseBody: 'text',
  durationMs: 'int',
  startedAt: 'time',
})

const settleTries = (tries: readonly Try[]): Promise<Outcome<Head | null>[]> =>
  laneTransaction(async (tx) => {
    const leases = tries.map(({ worker, head }) => ({ ...head, leasedBy: worker }))
    const [held, now] = await Promise.all([lockLeasedQueues(tx, leases), databaseNow(tx)])
    const ours = new Map(held.map((queue) => [queueKey(queue), queue.leasedBy]))
    const isOurs = ({ worker, head }: Try) => ours.get(queueKey(head)) === worker
    const judged = tries.filter(isOurs).map((tried) => judge(tried, now))
    const next = await write(tx, judged, now)
    return tries.map((tried) => ({ result: isOurs(tried) ? (next.get(queueKey(tried.head)) ?? null) : null }))
  })

const judge = (tried: Try, now: Date): Judged => {
  const terms = { retrySeconds: env.WEBHOOK_RETRY_SECONDS, now, random: Math.random() }
  return { ...tried, settled: settleTry({ ...tried.answer, attempts: tried.head.attempts }, terms) }
}

/** Writes what became of tries, behind the locks of their queues; tells what is next of those that go on. */
async function write(tx: LaneTx, judged: readonly Judged[], now: Date): Promise<Map<string, Head>> {
  const again = judged.flatMap(({ head: { endpointId, aggregateId }, settled: { nextAt } }) =>
    nextAt ? [{ endpointId, aggregateId, nextAt: sqlTime(nextAt) }] : [],
  )
  const on = judged.filter(({ settled }) => settled.nextAt === null).map(({ head }) => head)
  const [, , , heads] = await Promise.all([
    writeDeliveries(
      tx,
      judged.map((tried) => deliveryRow(tried, now)),
    ),
    insertAttempts(tx, judged.map(attemptRow)),
    putOff(tx, again),
    readHeads(tx, on),
  ])
  const next = new Map(heads.map((head) => [queueKey(head), head]))
  await closeQueues(
    tx,
    on.filter((queue) => !next.has(queueKey(queue))),
  )
  return next
}

const deliveryRow = ({ head, settled: { status, attempts } }: Judged, now: Date) => ({
  id: head.deliveryId,
  status,
  attempts,
  settledAt: status === 'waiting' ? null : sqlTime(now),
})

const attemptRow = ({ head, url, answer, settled }: Judged) => ({
  id: mintId(),
  deliveryId: head.deliveryId,
  number: settled.attempts,
  url,
  requestHeaders: JSON.stringify(answer.requestHeaders),
  status: answer.status,
  failure: answer.failure,
  responseBody: answer.responseBody,
  durationMs: answer.durationMs,
  startedAt: sqlTime(head.at),
})

/**
 * Settles a try, many in one transaction, and tells what is next of its queue: null when nothing waits, when it has to wait for
 * another try, or when the lease had run out; then nothing was written.
 */
export const settleTryOf = createLane<Try, Head | null>(
  async (tries) => {
    try {
      return await settleTries(tries)
    } catch (error) {
      // No try is to blame when the database is away or too busy.
      if (error instanceof Refusal || isConnectionLost(error)) return tries.map(() => ({ error }))
      throw error
    }
  },
  { inFlight: 2, maxBatch: 128, maxQueue: 1_024 },
)
