import type { Invariant } from './invariant.ts'

export const refundInvariants: readonly Invariant[] = [
  {
    name: 'a refund = its lines + the delivery fee in it = its payment',
    about: 'orders',
    broken: ({ orders }) => `
      SELECT r.id, r.orderId AS subject, CONCAT('amount ', r.amount, ', lines ', COALESCE(x.amount, 0), ', delivery ', r.shippingFee, ', payment ', COALESCE(p.amount, 0)) AS found
      FROM refunds r
      LEFT JOIN (SELECT rl.refundId, SUM(rl.amount) AS amount
        FROM refunds r JOIN refund_lines rl ON rl.refundId = r.id
        JOIN order_lines l ON l.id = rl.orderLineId AND l.orderId = r.orderId
        WHERE ${orders('r.orderId')} GROUP BY rl.refundId) x ON x.refundId = r.id
      LEFT JOIN payments p ON p.id = r.paymentId AND p.orderId = r.orderId AND p.kind = 'refund'
      WHERE ${orders('r.orderId')}
        AND (x.amount IS NULL OR r.amount <> x.amount + r.shippingFee OR r.amount <> COALESCE(p.amount, 0))`,
  },
  {
    name: 'refunded of an order = sum of its refunds, its delivery fee once',
    about: 'orders',
    broken: ({ orders }) => `
      SELECT o.id, o.id AS subject, CONCAT('refunded ', o.refunded, ', refunds ', COALESCE(r.amount, 0), ', delivery ', COALESCE(r.shippingFee, 0), ' of ', o.shippingFee) AS found
      FROM orders o LEFT JOIN (SELECT orderId, SUM(amount) AS amount, SUM(shippingFee) AS shippingFee
        FROM refunds WHERE ${orders('orderId')} GROUP BY orderId) r ON r.orderId = o.id
      WHERE ${orders('o.id')}
        AND (o.refunded <> COALESCE(r.amount, 0) OR COALESCE(r.shippingFee, 0) <> CASE
          WHEN o.refundStatus = 'full' AND o.shippedAt IS NULL THEN o.shippingFee ELSE 0 END)`,
  },
  {
    name: 'refunded of a line = sum of its refunds, in proportion to what was paid for it',
    about: 'orders',
    broken: ({ orders }) => `
      SELECT l.id, l.orderId AS subject, CONCAT(l.refundedQuantity, ' of ', l.quantity, ' for ', l.refundedAmount, ' of ', l.paid, ', refunds ', COALESCE(r.quantity, 0), ' for ', COALESCE(r.amount, 0)) AS found
      FROM order_lines l LEFT JOIN (SELECT rl.orderLineId, SUM(rl.quantity) AS quantity, SUM(rl.amount) AS amount
        FROM refunds r JOIN refund_lines rl ON rl.refundId = r.id
        WHERE ${orders('r.orderId')} GROUP BY rl.orderLineId) r ON r.orderLineId = l.id
      WHERE ${orders('l.orderId')}
        AND (l.refundedQuantity <> COALESCE(r.quantity, 0) OR l.refundedAmount <> COALESCE(r.amount, 0)
          OR l.refundedAmount <> FLOOR(l.paid * l.refundedQuantity / l.quantity))`,
  },
  {
    name: 'the refund status of an order = what is refunded of its pieces',
    about: 'orders',
    broken: ({ orders }) => `
      SELECT o.id, o.id AS subject, CONCAT(o.refundStatus, ': ', l.refunded, ' of ', l.ordered) AS found
      FROM orders o JOIN (SELECT orderId, SUM(quantity) AS ordered, SUM(refundedQuantity) AS refunded
        FROM order_lines WHERE ${orders('orderId')} GROUP BY orderId) l ON l.orderId = o.id
      WHERE ${orders('o.id')} AND o.refundStatus <> CASE
        WHEN l.refunded = 0 THEN 'none' WHEN l.refunded = l.ordered THEN 'full' ELSE 'partial' END`,
  },
]
