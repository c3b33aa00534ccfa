import type { Invariant } from './invariant.ts'

const answered = (field: string) => `JSON_UNQUOTE(JSON_EXTRACT(k.response, '$.${field}'))`
const ascii = (text: string) => `CONVERT(${text} USING ascii) COLLATE ascii_bin`

/** What a key was used for stands in its answer: an order, or an entry of the wallet. */
const EFFECT = ascii(`COALESCE(${answered('entryId')}, ${answered('id')})`)

const PROCEDURES = ['checkout.submit', 'orders.place', 'orders.pay', 'points.charge']
  .map((procedure) => `SELECT '${procedure}' AS name, ${Number(procedure === 'orders.pay')} AS later`)
  .join(' UNION ALL ')

export const keyInvariants: readonly Invariant[] = [
  {
    name: 'one key, one effect: an order or a charge of its shopper, and none by two keys',
    about: 'users',
    broken: ({ users }) => `
      SELECT k.id, k.userId AS subject, CONCAT(k.times, ' keys, of its shopper ', COUNT(o.id) + COUNT(e.id)) AS found
      FROM (SELECT w.userId, ${EFFECT} AS id, p.later, COUNT(*) AS times
        FROM wallets w CROSS JOIN (${PROCEDURES}) p
        JOIN idempotency_keys k ON k.scope = ${ascii("CONCAT(w.userId, ':', p.name)")}
        WHERE ${users('w.userId')} GROUP BY 1, 2, 3) k
      LEFT JOIN orders o ON o.id = k.id AND o.userId = k.userId
      LEFT JOIN wallet_entries e ON e.id = k.id AND e.userId = k.userId
      GROUP BY k.userId, k.id, k.later, k.times
      HAVING k.times <> 1 OR COUNT(o.id) + COUNT(e.id) <> 1`,
  },
]
