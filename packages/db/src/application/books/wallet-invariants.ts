import type { Invariant } from './invariant.ts'

export const walletInvariants: readonly Invariant[] = [
  {
    name: 'wallet balance = sum of its entries',
    broken: ({ users }) => `
      SELECT w.userId AS id, CONCAT('balance ', w.balance, ', entries ', COALESCE(SUM(e.amount), 0), ' in ', COUNT(e.id), ' of ', w.seq) AS found
      FROM wallets w LEFT JOIN wallet_entries e ON e.userId = w.userId
      WHERE ${users('w.userId')}
      GROUP BY w.userId, w.balance, w.seq
      HAVING w.balance <> COALESCE(SUM(e.amount), 0) OR w.seq <> COUNT(e.id) OR w.balance < 0`,
  },
  {
    name: 'balance after each wallet entry = running sum',
    broken: ({ users }) => `
      SELECT r.id, CONCAT('entry ', r.seq, ' says ', r.balanceAfter, ', sum ', r.running) AS found
      FROM (SELECT id, seq, balanceAfter,
          SUM(amount) OVER (PARTITION BY userId ORDER BY seq) AS running,
          ROW_NUMBER() OVER (PARTITION BY userId ORDER BY seq) AS place
        FROM wallet_entries WHERE ${users('userId')}) r
      WHERE r.balanceAfter <> r.running OR r.seq <> r.place`,
  },
  {
    name: 'every charge has its top-up, and every top-up its charge',
    broken: ({ users }) => `
      SELECT t.id, CONCAT('top-up ', t.amount, ', entry ', COALESCE(e.amount, 0)) AS found
      FROM top_ups t LEFT JOIN wallet_entries e ON e.userId = t.userId AND e.topUpId = t.id AND e.kind = 'charge'
      WHERE ${users('t.userId')} AND (e.id IS NULL OR e.amount <> t.amount)
      UNION ALL
      SELECT e.id, CONCAT('charge ', e.amount, ' without a top-up')
      FROM wallet_entries e LEFT JOIN top_ups t ON t.id = e.topUpId AND t.userId = e.userId
      WHERE ${users('e.userId')} AND e.kind = 'charge' AND t.id IS NULL`,
  },
]
