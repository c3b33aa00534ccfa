import { lockDueQueues, type QueueRow } from '../../../infrastructure/locks.ts'
import { laneTransaction } from '../../../infrastructure/transaction.ts'
import { closeQueues, leaseLocked, queueKey } from '../../../infrastructure/webhooks/queues.ts'
import { type Head, readHeads } from './read-heads.ts'

/**
 * Leases those of the queues that are still due and that nobody else was faster to lease; tells what goes out next of each. Until
 * the lease runs out nobody else sends for them.
 */
export const leaseQueues = (due: readonly QueueRow[], worker: string): Promise<Head[]> =>
  laneTransaction(async (tx) => {
    const free = await lockDueQueues(tx, due)
    const [heads] = await Promise.all([readHeads(tx, free), leaseLocked(tx, free, worker)])
    const waiting = new Set(heads.map(queueKey))
    await closeQueues(
      tx,
      free.filter((queue) => !waiting.has(queueKey(queue))),
    )
    return heads
  })
