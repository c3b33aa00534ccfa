import { fanOut } from '../webhooks/fan-out.ts'
import { LATELY } from './event-invariants.ts'
import type { Invariant } from './invariant.ts'

type About = { name: string; about: Invariant['about']; events: (ids: (column: string) => string) => string }

/**
 * Every event that has been fanned out, of a type that an endpoint is owed, has its delivery there; what waits is in its queue.
 * An endpoint whose receiver is gone is owed nothing.
 */
const reaches = ({ name, about, events }: About): Invariant => ({
  name,
  about,
  broken: (within) => `
    SELECT e.id, e.subject, CONCAT(e.type, ' at ', p.name, ': ', CASE WHEN d.id IS NULL THEN 'no delivery (1)' ELSE 'in no queue (1)' END) AS found
    FROM (${events(within[about])}) e
    JOIN consumers c ON c.name = '${fanOut.name}' AND c.shard = MOD(CRC32(e.aggregateId), ${fanOut.shards}) AND e.position <= c.position
    JOIN webhook_endpoints p ON p.status <> 'disabled' AND e.position > p.since AND e.position > p.owedFrom AND JSON_CONTAINS(p.types, JSON_QUOTE(e.type))
    LEFT JOIN webhook_deliveries d ON d.endpointId = p.id AND d.eventId = e.id
    LEFT JOIN webhook_queues q ON q.endpointId = d.endpointId AND q.aggregateId = d.aggregateId
    WHERE d.id IS NULL OR d.status = 'waiting' AND q.endpointId IS NULL`,
})

const EVENT = 'o.id, o.aggregateId, o.type, o.position'

export const webhookInvariants: readonly Invariant[] = [
  reaches({
    name: 'what an order told has gone to every endpoint that asked for it, or waits in its queue',
    about: 'orders',
    events: (ids) => `SELECT ${EVENT}, o.aggregateId AS subject FROM outbox_events o
      WHERE o.aggregate = 'order' AND ${ids('o.aggregateId')} AND o.createdAt > ${LATELY}`,
  }),
  reaches({
    name: 'charges and issued coupons have gone to every endpoint that asked for them, or wait in their queue',
    about: 'users',
    events: (ids) => `SELECT ${EVENT}, o.aggregateId AS subject FROM outbox_events o
      WHERE o.aggregate = 'wallet' AND ${ids('o.aggregateId')} AND o.createdAt > ${LATELY}
      UNION ALL SELECT ${EVENT}, i.userId FROM issued_coupons i STRAIGHT_JOIN outbox_events o
        ON o.aggregate = 'coupon' AND o.aggregateId = i.id AND o.createdAt > ${LATELY} WHERE ${ids('i.userId')}`,
  }),
]
