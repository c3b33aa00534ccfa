import type { Invariant } from './invariant.ts'

/** What a key was used for stands in its answer: an order, or an entry of the wallet. */
const SHOPPER = 'LEFT(k.scope, 36)'
const named = (field: string) => `JSON_UNQUOTE(JSON_EXTRACT(k.response, '$.${field}'))`

export const keyInvariants: readonly Invariant[] = [
  {
    name: 'one key, one effect: an order or a charge of its shopper, and none by two keys',
    broken: ({ users }) => `
      SELECT k.id, CONCAT(k.procedures, ' by ', k.times, ' keys, of its shopper ', COUNT(o.id) + COUNT(e.id)) AS found
      FROM (SELECT ${SHOPPER} AS userId, COALESCE(${named('entryId')}, ${named('id')}) AS id,
          MIN(SUBSTRING(k.scope, 38)) AS procedures, COUNT(*) AS times
        FROM idempotency_keys k
        WHERE ${users(SHOPPER)} AND SUBSTRING(k.scope, 38) IN ('checkout.submit', 'orders.place', 'orders.pay', 'points.charge')
        GROUP BY 1, 2, SUBSTRING(k.scope, 38) = 'orders.pay') k
      LEFT JOIN orders o ON o.id = k.id AND o.userId = k.userId
      LEFT JOIN wallet_entries e ON e.id = k.id AND e.userId = k.userId
      GROUP BY k.userId, k.id, k.procedures, k.times
      HAVING k.times <> 1 OR COUNT(o.id) + COUNT(e.id) <> 1`,
  },
]
