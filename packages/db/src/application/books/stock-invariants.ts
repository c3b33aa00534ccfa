import type { Invariant } from './invariant.ts'

export const stockInvariants: readonly Invariant[] = [
  {
    name: 'stock = sum of its movements',
    about: 'variants',
    broken: ({ variants }) => `
      SELECT v.id, v.id AS subject, CONCAT('stock ', v.stock, ', movements ', COALESCE(SUM(m.delta), 0), ' in ', COUNT(m.id), ' of ', v.stockSeq) AS found
      FROM variants v LEFT JOIN stock_movements m ON m.variantId = v.id
      WHERE ${variants('v.id')}
      GROUP BY v.id, v.stock, v.stockSeq
      HAVING v.stock <> COALESCE(SUM(m.delta), 0) OR v.stockSeq <> COUNT(m.id) OR v.stock < 0`,
  },
  {
    name: 'stock after each movement = running sum',
    about: 'variants',
    broken: ({ variants }) => `
      SELECT r.id, r.variantId AS subject, CONCAT('movement ', r.seq, ' says ', r.stockAfter, ', sum ', r.running) AS found
      FROM (SELECT id, variantId, seq, stockAfter,
          SUM(delta) OVER (PARTITION BY variantId ORDER BY seq) AS running,
          ROW_NUMBER() OVER (PARTITION BY variantId ORDER BY seq) AS place
        FROM stock_movements WHERE ${variants('variantId')}) r
      WHERE r.stockAfter <> r.running OR r.seq <> r.place`,
  },
  {
    name: 'units taken from stock for an order = units it keeps',
    about: 'orders',
    broken: ({ orders }) => `
      SELECT l.orderId AS id, l.orderId AS subject, CONCAT(l.variantId, ': keeps ', l.kept, ', taken ', COALESCE(m.taken, 0)) AS found
      FROM (SELECT orderId, variantId, SUM(quantity - returnedQuantity) AS kept
        FROM order_lines WHERE ${orders('orderId')} GROUP BY orderId, variantId) l
      LEFT JOIN (SELECT orderId, variantId, -SUM(delta) AS taken
        FROM stock_movements WHERE orderId IS NOT NULL AND ${orders('orderId')} GROUP BY orderId, variantId) m
        ON m.orderId = l.orderId AND m.variantId = l.variantId
      WHERE l.kept <> COALESCE(m.taken, 0)
      UNION ALL
      SELECT m.orderId, m.orderId, CONCAT(m.variantId, ': moved ', m.delta, ', not ordered')
      FROM stock_movements m LEFT JOIN order_lines l ON l.orderId = m.orderId AND l.variantId = m.variantId
      WHERE m.orderId IS NOT NULL AND ${orders('m.orderId')} AND l.id IS NULL`,
  },
  {
    name: 'pieces put back into stock = those of restocked refunds, or all of a hold that ended',
    about: 'orders',
    broken: ({ orders }) => `
      SELECT l.id, o.id AS subject, CONCAT('put back ', l.returnedQuantity, ', restocked ', COALESCE(r.pieces, 0), ' of ', l.quantity) AS found
      FROM orders o JOIN order_lines l ON l.orderId = o.id
      LEFT JOIN (SELECT rl.orderLineId, SUM(rl.quantity) AS pieces
        FROM refunds r JOIN refund_lines rl ON rl.refundId = r.id
        WHERE r.restocked AND ${orders('r.orderId')} GROUP BY rl.orderLineId) r ON r.orderLineId = l.id
      WHERE ${orders('o.id')} AND l.returnedQuantity <> CASE
        WHEN o.paidAt IS NULL AND o.status IN ('cancelled', 'expired') THEN l.quantity ELSE COALESCE(r.pieces, 0) END`,
  },
]
