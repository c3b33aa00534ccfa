/**
 * The promises of the shop as questions to the database: each selects the rows that break it, by the id a person would look
 * up, with what was found. A question is one statement, so it sees one moment; every write commits as a whole, so at no
 * moment may there be an answer.
 */
export const INVARIANTS: readonly { name: string; broken: string }[] = [
  {
    name: 'wallet balance = sum of its entries',
    broken: `SELECT w.userId AS id, CONCAT('balance ', w.balance, ', entries ', COALESCE(SUM(e.amount), 0), ' in ', COUNT(e.id), ' of ', w.seq) AS found
      FROM wallets w LEFT JOIN wallet_entries e ON e.userId = w.userId
      GROUP BY w.userId, w.balance, w.seq
      HAVING w.balance <> COALESCE(SUM(e.amount), 0) OR w.seq <> COUNT(e.id) OR w.balance < 0`,
  },
  {
    name: 'balance after each wallet entry = running sum',
    broken: `SELECT r.id, CONCAT('entry ', r.seq, ' says ', r.balanceAfter, ', sum ', r.running) AS found
      FROM (SELECT id, seq, balanceAfter,
          SUM(amount) OVER (PARTITION BY userId ORDER BY seq) AS running,
          ROW_NUMBER() OVER (PARTITION BY userId ORDER BY seq) AS place
        FROM wallet_entries) r
      WHERE r.balanceAfter <> r.running OR r.seq <> r.place`,
  },
  {
    name: 'stock = sum of its movements',
    broken: `SELECT v.id, CONCAT('stock ', v.stock, ', movements ', COALESCE(SUM(m.delta), 0), ' in ', COUNT(m.id), ' of ', v.stockSeq) AS found
      FROM variants v LEFT JOIN stock_movements m ON m.variantId = v.id
      GROUP BY v.id, v.stock, v.stockSeq
      HAVING v.stock <> COALESCE(SUM(m.delta), 0) OR v.stockSeq <> COUNT(m.id) OR v.stock < 0`,
  },
  {
    name: 'stock after each movement = running sum',
    broken: `SELECT r.id, CONCAT('movement ', r.seq, ' says ', r.stockAfter, ', sum ', r.running) AS found
      FROM (SELECT id, seq, stockAfter,
          SUM(delta) OVER (PARTITION BY variantId ORDER BY seq) AS running,
          ROW_NUMBER() OVER (PARTITION BY variantId ORDER BY seq) AS place
        FROM stock_movements) r
      WHERE r.stockAfter <> r.running OR r.seq <> r.place`,
  },
  {
    name: 'units taken from stock for an order = units it keeps',
    broken: `SELECT l.orderId AS id, CONCAT(l.variantId, ': ordered ', l.kept, ', taken ', COALESCE(m.taken, 0)) AS found
      FROM (SELECT o.id AS orderId, l.variantId,
          SUM(CASE WHEN o.status IN ('cancelled', 'expired') THEN 0 ELSE l.quantity END) AS kept
        FROM orders o JOIN order_lines l ON l.orderId = o.id GROUP BY o.id, l.variantId) l
      LEFT JOIN (SELECT orderId, variantId, -SUM(delta) AS taken FROM stock_movements
        WHERE kind IN ('sale', 'hold', 'release', 'cancel') GROUP BY orderId, variantId) m
        ON m.orderId = l.orderId AND m.variantId = l.variantId
      WHERE l.kept <> COALESCE(m.taken, 0)`,
  },
  {
    name: 'order total = its lines + delivery fee',
    broken: `SELECT o.id, CONCAT('total ', o.total, ', lines ', COALESCE(SUM(l.paid), 0), ', delivery ', o.shippingFee) AS found
      FROM orders o LEFT JOIN order_lines l ON l.orderId = o.id
      GROUP BY o.id, o.total, o.shippingFee, o.discount
      HAVING o.total <> COALESCE(SUM(l.paid), 0) + o.shippingFee OR o.discount <> COALESCE(SUM(l.discount), 0)`,
  },
  {
    name: 'order total = captured, refunded = given back',
    broken: `SELECT o.id, CONCAT(o.status, ' total ', o.total, ', captured ', COALESCE(p.captured, 0), ', refunded ', o.refunded, ', given back ', COALESCE(p.refunded, 0)) AS found
      FROM orders o LEFT JOIN (SELECT orderId,
          SUM(CASE WHEN kind = 'capture' THEN amount ELSE 0 END) AS captured,
          SUM(CASE WHEN kind = 'refund' THEN amount ELSE 0 END) AS refunded
        FROM payments GROUP BY orderId) p ON p.orderId = o.id
      WHERE COALESCE(p.captured, 0) <> CASE WHEN o.paidAt IS NULL THEN 0 ELSE o.total END
        OR COALESCE(p.refunded, 0) <> o.refunded OR o.refunded > COALESCE(p.captured, 0)`,
  },
  {
    name: 'captured = spent from the wallet, given back = returned to it',
    broken: `SELECT p.orderId AS id, CONCAT('payments ', p.net, ', wallet ', COALESCE(e.net, 0)) AS found
      FROM (SELECT orderId, SUM(CASE WHEN kind = 'capture' THEN amount ELSE -amount END) AS net
        FROM payments GROUP BY orderId) p
      LEFT JOIN (SELECT orderId, -SUM(amount) AS net FROM wallet_entries
        WHERE kind IN ('spend', 'refund') AND orderId IS NOT NULL GROUP BY orderId) e ON e.orderId = p.orderId
      WHERE p.net <> COALESCE(e.net, 0)`,
  },
  {
    // Events are kept for 30 days.
    name: 'every paid order has told so, once, and its events are in sequence',
    broken: `SELECT o.id, CONCAT('paid events ', COALESCE(x.paid, 0), ', events ', COALESCE(x.events, 0), ' of ', o.eventSeq) AS found
      FROM orders o LEFT JOIN (SELECT aggregateId, SUM(type = 'order.paid') AS paid, COUNT(*) AS events, MAX(seq) AS last
        FROM outbox_events WHERE aggregate = 'order' GROUP BY aggregateId) x ON x.aggregateId = o.id
      WHERE o.placedAt > NOW(3) - INTERVAL 29 DAY
        AND (COALESCE(x.paid, 0) <> CASE WHEN o.paidAt IS NULL THEN 0 ELSE 1 END
          OR COALESCE(x.events, 0) <> o.eventSeq OR COALESCE(x.last, 0) <> o.eventSeq)`,
  },
  {
    name: 'every charge has its top-up, and every top-up its charge',
    broken: `SELECT t.id, CONCAT('top-up ', t.amount, ', entry ', COALESCE(e.amount, 0)) AS found
      FROM top_ups t LEFT JOIN wallet_entries e ON e.userId = t.userId AND e.topUpId = t.id AND e.kind = 'charge'
      WHERE e.id IS NULL OR e.amount <> t.amount`,
  },
]
