import type { Invariant } from './invariant.ts'

export const walletInvariants: readonly Invariant[] = [
  {
    name: 'wallet balance = sum of its entries',
    about: 'users',
    broken: ({ users }) => `
      SELECT w.userId AS id, w.userId AS subject, CONCAT('balance ', w.balance, ', entries ', COALESCE(SUM(e.amount), 0), ' in ', COUNT(e.id), ' of ', w.seq) AS found
      FROM wallets w LEFT JOIN wallet_entries e ON e.userId = w.userId
      WHERE ${users('w.userId')}
      GROUP BY w.userId, w.balance, w.seq
      HAVING w.balance <> COALESCE(SUM(e.amount), 0) OR w.seq <> COUNT(e.id) OR w.balance < 0`,
  },
  {
    name: 'balance after each wallet entry = running sum',
    about: 'users',
    broken: ({ users }) => `
      SELECT r.id, r.userId AS subject, CONCAT('entry ', r.seq, ' says ', r.balanceAfter, ', sum ', r.running) AS found
      FROM (SELECT id, userId, seq, balanceAfter,
          SUM(amount) OVER (PARTITION BY userId ORDER BY seq) AS running,
          ROW_NUMBER() OVER (PARTITION BY userId ORDER BY seq) AS place
        FROM wallet_entries WHERE ${users('userId')}) r
      WHERE r.balanceAfter <> r.running OR r.seq <> r.place`,
  },
  {
    name: 'every charge has its top-up, and every top-up its charge',
    about: 'users',
    broken: ({ users }) => `
      SELECT t.id, t.userId AS subject, CONCAT('top-up ', t.amount, ', entry ', COALESCE(e.amount, 0)) AS found
      FROM top_ups t LEFT JOIN wallet_entries e ON e.userId = t.userId AND e.topUpId = t.id AND e.kind = 'charge'
      WHERE ${users('t.userId')} AND (e.id IS NULL OR e.amount <> t.amount)
      UNION ALL
      SELECT e.id, e.userId, CONCAT('charge ', e.amount, ' without a top-up')
      FROM wallet_entries e LEFT JOIN top_ups t ON t.id = e.topUpId AND t.userId = e.userId
      WHERE ${users('e.userId')} AND e.kind = 'charge' AND t.id IS NULL`,
  },
  {
    name: 'nothing is open with a shopper who has left',
    about: 'users',
    broken: ({ users }) => `
      SELECT w.userId AS id, w.userId AS subject, CONCAT('balance ', w.balance, ', open orders ', COUNT(o.id)) AS found
      FROM wallets w LEFT JOIN orders o ON o.userId = w.userId
        AND (o.status = 'pending_payment' OR o.status IN ('paid', 'shipped') AND o.refundStatus <> 'full')
      WHERE ${users('w.userId')} AND w.closedAt IS NOT NULL
      GROUP BY w.userId, w.balance
      HAVING w.balance <> 0 OR COUNT(o.id) > 0`,
  },
]
