import type { EventType } from '../../domain/events/events.ts'
import type { Invariant, Within } from './invariant.ts'

/** Events are kept for 30 days: what began later than this still has all of them. */
export const LATELY = 'NOW(3) - INTERVAL 29 DAY'

type Aggregate = { aggregate: string; table: string; key: string; began: string; whose: keyof Within }

/** Each aggregate counts its events; those that are still there run up to the count without a gap. */
const inSequence = ({ aggregate, table, key, began, whose }: Aggregate): Invariant => ({
  name: `events of each ${aggregate} are in sequence`,
  about: whose,
  broken: (within) => `
    SELECT t.${key} AS id, t.${key} AS subject, CONCAT('events ', COALESCE(x.first, 0), ' to ', COALESCE(x.last, 0), ', ', COALESCE(x.events, 0), ' of ', t.eventSeq) AS found
    FROM ${table} t LEFT JOIN (SELECT aggregateId, COUNT(*) AS events, MIN(seq) AS first, MAX(seq) AS last
      FROM outbox_events WHERE aggregate = '${aggregate}' AND ${within[whose]('aggregateId')} GROUP BY aggregateId) x ON x.aggregateId = t.${key}
    WHERE ${within[whose](`t.${key}`)}
      AND (x.last <> t.eventSeq OR x.events <> x.last - x.first + 1
        OR t.${began} > ${LATELY} AND COALESCE(x.events, 0) <> t.eventSeq)`,
})

/** How often an order has told each event. */
const TOLD = {
  'order.placed': 'o.expiresAt IS NOT NULL',
  'order.paid': 'o.paidAt IS NOT NULL',
  'order.expired': "o.status = 'expired'",
  'order.cancelled': "o.status = 'cancelled'",
  'order.shipped': 'o.shippedAt IS NOT NULL',
  'order.delivered': 'o.deliveredAt IS NOT NULL',
  'order.refunded': '(SELECT COUNT(*) FROM refunds WHERE orderId = o.id)',
  'return.requested': '(SELECT COUNT(*) FROM returns WHERE orderId = o.id)',
  'return.approved': "(SELECT COUNT(*) FROM returns WHERE orderId = o.id AND status = 'approved')",
  'return.rejected': "(SELECT COUNT(*) FROM returns WHERE orderId = o.id AND status = 'rejected')",
} satisfies Partial<Record<EventType, string>>

/** All of them: named, so that the index finds those of some aggregates. */
const ANY = "aggregate IN ('order', 'wallet', 'coupon', 'product', 'shop')"

const told = (type: string) => `COALESCE(SUM(e.type = '${type}'), 0)`

export const eventInvariants: readonly Invariant[] = [
  inSequence({ aggregate: 'order', table: 'orders', key: 'id', began: 'placedAt', whose: 'orders' }),
  inSequence({ aggregate: 'wallet', table: 'wallets', key: 'userId', began: 'createdAt', whose: 'users' }),
  inSequence({ aggregate: 'product', table: 'products', key: 'id', began: 'createdAt', whose: 'products' }),
  {
    name: 'every order has told what became of it, each event once',
    about: 'orders',
    broken: ({ orders }) => `
      SELECT o.id, o.id AS subject, CONCAT_WS(', ', ${Object.entries(TOLD)
        .map(
          ([type, times]) =>
            `CASE WHEN ${told(type)} <> (${times}) THEN CONCAT('${type} ', ${told(type)}) END`,
        )
        .join(', ')}) AS found
      FROM orders o LEFT JOIN outbox_events e ON e.aggregate = 'order' AND e.aggregateId = o.id
      WHERE ${orders('o.id')} AND o.placedAt > ${LATELY}
      GROUP BY o.id
      HAVING found <> ''`,
  },
  {
    name: 'every charge has told so, once',
    about: 'users',
    broken: ({ users }) => `
      SELECT c.id, c.id AS subject, CONCAT('charges ', c.charges, ', told ', COUNT(e.id)) AS found
      FROM (SELECT userId AS id, MIN(createdAt) AS since, COUNT(*) AS charges
        FROM wallet_entries WHERE ${users('userId')} AND kind = 'charge' AND createdAt > ${LATELY} GROUP BY userId) c
      LEFT JOIN outbox_events e
        ON e.aggregate = 'wallet' AND e.aggregateId = c.id AND e.type = 'wallet.charged' AND e.createdAt >= c.since
      GROUP BY c.id, c.charges
      HAVING COUNT(e.id) <> c.charges`,
  },
  {
    name: 'every coupon that was issued has told so, once',
    about: 'users',
    broken: ({ users }) => `
      SELECT i.id, i.userId AS subject, CONCAT('told ', COUNT(e.id), ' times') AS found
      FROM issued_coupons i LEFT JOIN outbox_events e ON e.aggregate = 'coupon' AND e.aggregateId = i.id AND e.type = 'coupon.issued'
      WHERE ${users('i.userId')} AND i.issuedAt > ${LATELY}
      GROUP BY i.id
      HAVING COUNT(e.id) <> 1`,
  },
  {
    name: 'every place in the line of events is given once, in the order of each aggregate',
    about: 'orders',
    broken: ({ orders }) => `
      SELECT e.id, e.aggregateId AS subject, CONCAT('event ', e.seq, ' has place ', e.position, ', the one before ', COALESCE(e.previous, 'none')) AS found
      FROM (SELECT id, aggregateId, seq, position, ROW_NUMBER() OVER w AS nth, LAG(position) OVER w AS previous
        FROM outbox_events WHERE ${ANY} AND ${orders('aggregateId')} WINDOW w AS (PARTITION BY aggregate, aggregateId ORDER BY seq)) e
      WHERE e.position IS NOT NULL AND e.nth > 1 AND (e.previous IS NULL OR e.previous >= e.position)
      UNION ALL
      SELECT MIN(id), MIN(aggregateId), CONCAT('place ', position, ' given ', COUNT(*), ' times')
      FROM outbox_events WHERE position IS NOT NULL AND ${ANY} AND ${orders('aggregateId')}
      GROUP BY position
      HAVING COUNT(*) > 1 OR position > (SELECT lastPosition FROM outbox_line)`,
  },
]
