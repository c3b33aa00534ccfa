import { afterCommit } from '../after-commit.ts'
import { mintId } from '../ids.ts'
import { type QueueRow, sortedQueues } from '../locks.ts'
import { nudgeSenders } from '../nudge.ts'
import { type Columns, deleteRows, insertInto, jsonRows, jsonTable, updateRows } from '../rows.ts'
import type { LaneTx } from '../transaction.ts'

const queue = { endpointId: 'id', aggregateId: 'id' } as const satisfies Columns
const ON = 't.endpointId = j.endpointId AND t.aggregateId = j.aggregateId'

/** A worker that dies or sleeps is replaced after this long, in milliseconds. */
export const LEASE_MS = 2_000
const until = `NOW(3) + INTERVAL ${LEASE_MS * 1_000} MICROSECOND`

const openBy = (kept: string) => {
  const statement = `INSERT INTO webhook_queues (endpointId, aggregateId, nextAt)
    SELECT j.endpointId, j.aggregateId, NOW(3) FROM ${jsonTable(queue)} j
    ON DUPLICATE KEY UPDATE webhook_queues.nextAt = ${kept}`
  return async (tx: LaneTx, rows: readonly QueueRow[]): Promise<void> => {
    if (rows.length === 0) return
    await tx.$executeRawUnsafe(statement, jsonRows(queue, sortedQueues(rows)))
    afterCommit(tx, nudgeSenders)
  }
}

/** Makes queues due, unless they are there: those that wait for another try go on waiting. All are locked from then on. */
const openQueues = openBy('webhook_queues.nextAt')

/** Makes queues due, also those that wait for another try. All are locked from then on. */
export const wakeQueues = openBy('LEAST(webhook_queues.nextAt, VALUES(nextAt))')

const leased = { ...queue, leasedBy: 'id' } as const satisfies Columns
const lease = updateRows('webhook_queues', leased, ON, `t.leasedBy = j.leasedBy, t.leaseUntil = ${until}`)

/** Gives locked queues to a worker. */
export const leaseLocked = (tx: LaneTx, rows: readonly QueueRow[], leasedBy: string) =>
  lease(
    tx,
    rows.map(({ endpointId, aggregateId }) => ({ endpointId, aggregateId, leasedBy })),
  )

const ours = `UPDATE ${jsonTable(leased)} j STRAIGHT_JOIN webhook_queues t FORCE INDEX (PRIMARY)
  ON ${ON} AND t.leasedBy = j.leasedBy AND t.leaseUntil > NOW(3)`

const changeOurs = (set: string) => {
  const statement = `${ours} SET ${set}`
  return async (
    db: Pick<LaneTx, '$executeRawUnsafe'>,
    rows: readonly QueueRow[],
    leasedBy: string,
  ): Promise<void> => {
    if (rows.length === 0) return
    const given = sortedQueues(rows).map((row) => ({ ...row, leasedBy }))
    await db.$executeRawUnsafe(statement, jsonRows(leased, given))
  }
}

/** Keeps those leases of a worker that have not run out. */
export const renewLeases = changeOurs(`t.leaseUntil = ${until}`)

/** Gives leases back: whoever looks next goes on. */
export const releaseLeases = changeOurs('t.leasedBy = NULL, t.leaseUntil = NULL')

/** Puts locked queues off until a time, and gives their leases back. */
export const putOff = updateRows(
  'webhook_queues',
  { ...queue, nextAt: 'time' },
  ON,
  't.nextAt = j.nextAt, t.leasedBy = NULL, t.leaseUntil = NULL',
)

/** Takes away locked queues in which nothing waits. */
export const closeQueues = deleteRows('webhook_queues', queue, ON)

const insertRows = insertInto('webhook_deliveries', {
  id: 'id',
  endpointId: 'id',
  eventId: 'id',
  aggregateId: 'id',
  position: 'int',
  type: 'ascii',
  createdAt: 'time',
})

type NewDelivery = QueueRow & { eventId: string; position: bigint; type: string }

/** Writes what is to be delivered, and opens its queues. None of it may be there. */
export async function insertDeliveries(
  tx: LaneTx,
  rows: readonly NewDelivery[],
  createdAt: string,
): Promise<void> {
  await insertRows(
    tx,
    rows.map((row) => ({ ...row, id: mintId(), position: Number(row.position), createdAt })),
  )
  await openQueues(tx, rows)
}

/** Tells queues apart. */
export const queueKey = ({ endpointId, aggregateId }: QueueRow): string => `${endpointId} ${aggregateId}`
