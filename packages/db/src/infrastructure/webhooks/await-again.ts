import { lockDeliveries, type QueueRow } from '../locks.ts'
import { updateRows } from '../rows.ts'
import type { LaneTx } from '../transaction.ts'
import { wakeQueues } from './queues.ts'

const waitAgain = updateRows(
  'webhook_deliveries',
  { id: 'id' },
  't.id = j.id',
  "t.status = 'waiting', t.attempts = 0, t.settledAt = NULL",
)

/**
 * Makes deliveries wait, whatever became of them, from the beginning of the schedule: their queues are due at once. Those that
 * wait already keep their count of tries, and are tried now.
 */
export async function awaitAgain(
  tx: LaneTx,
  deliveries: readonly (QueueRow & { id: string })[],
): Promise<void> {
  await wakeQueues(tx, deliveries)
  const held = await lockDeliveries(
    tx,
    deliveries.map(({ id }) => id),
  )
  await waitAgain(
    tx,
    held.flatMap(({ id, status }) => (status === 'waiting' ? [] : [{ id }])),
  )
}
