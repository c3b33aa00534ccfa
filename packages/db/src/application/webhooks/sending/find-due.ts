import type { QueueRow } from '../../../infrastructure/locks.ts'
import { prepared } from '../../../infrastructure/prepared.ts'

/** How many of an endpoint's queues are looked at: more than its workers together are at. */
const LOOK_AT = 128

/** Queues of an endpoint that are due and that nobody is leased, those that wait longest first. */
export const findDue = (endpointId: string): Promise<QueueRow[]> =>
  prepared.$queryRawUnsafe<QueueRow[]>(
    `SELECT endpointId, aggregateId FROM webhook_queues FORCE INDEX (webhook_queues_endpointId_nextAt_idx)
      WHERE endpointId = ? AND nextAt <= NOW(3) AND (leaseUntil IS NULL OR leaseUntil <= NOW(3))
      ORDER BY nextAt LIMIT ${LOOK_AT}`,
    endpointId,
  )
