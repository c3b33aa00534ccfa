import { LATELY } from './event-invariants.ts'
import type { Invariant } from './invariant.ts'

const entryOf = (json: string) =>
  `CONVERT(JSON_UNQUOTE(JSON_EXTRACT(${json}, '$.entryId')) USING ascii) COLLATE ascii_bin`

export const adjustmentInvariants: readonly Invariant[] = [
  {
    name: 'points that staff gave or took are told of once, and once in the audit log',
    about: 'users',
    broken: ({ users }) => `
      SELECT x.id, x.userId AS subject, CONCAT('points ', x.amount, ', told ', x.told, ' times, logged ', x.logged, ' times') AS found
      FROM (SELECT e.id, e.userId, e.amount, e.createdAt,
          (SELECT COUNT(*) FROM outbox_events o WHERE o.aggregate = 'wallet' AND o.aggregateId = e.userId
            AND o.type = 'wallet.adjusted' AND ${entryOf('o.payload')} = e.id) AS told,
          (SELECT COUNT(*) FROM audit_entries a WHERE a.subjectId = e.userId AND a.actor = e.actor
            AND a.action = 'customer.points_adjusted' AND ${entryOf('a.after')} = e.id) AS logged
        FROM wallet_entries e
        WHERE ${users('e.userId')} AND e.kind = 'adjust' AND e.actor LIKE 'staff:%') x
      WHERE x.logged <> 1 OR x.createdAt > ${LATELY} AND x.told <> 1`,
  },
]
