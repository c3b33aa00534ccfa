import type { Invariant } from './invariant.ts'

export const orderInvariants: readonly Invariant[] = [
  {
    name: 'order total = its lines + delivery fee',
    about: 'orders',
    broken: ({ orders }) => `
      SELECT o.id, o.id AS subject, CONCAT('total ', o.total, ', lines ', COALESCE(SUM(l.paid), 0), ', delivery ', o.shippingFee) AS found
      FROM orders o LEFT JOIN order_lines l ON l.orderId = o.id
      WHERE ${orders('o.id')}
      GROUP BY o.id, o.total, o.shippingFee, o.discount
      HAVING o.total <> COALESCE(SUM(l.paid), 0) + o.shippingFee OR o.discount <> COALESCE(SUM(l.discount), 0)
        OR COUNT(l.id) = 0`,
  },
  {
    name: 'the status of an order agrees with what has happened to it',
    about: 'orders',
    broken: ({ orders }) => `
      SELECT o.id, o.id AS subject, CONCAT(o.status, ', refunded ', o.refundStatus, ', paid ', COALESCE(o.paidAt, 'never')) AS found
      FROM orders o
      WHERE ${orders('o.id')} AND NOT (
        CASE o.status
          WHEN 'pending_payment' THEN o.paidAt IS NULL AND o.expiresAt IS NOT NULL
          WHEN 'expired' THEN o.paidAt IS NULL AND o.expiresAt IS NOT NULL
          WHEN 'cancelled' THEN o.refundStatus = CASE WHEN o.paidAt IS NULL THEN 'none' ELSE 'full' END
          ELSE o.paidAt IS NOT NULL
        END
        AND (o.paidAt IS NOT NULL OR o.refundStatus = 'none')
        AND (o.cancelledAt IS NOT NULL) = (o.status = 'cancelled')
        AND (o.shippedAt IS NOT NULL) = (o.status IN ('shipped', 'delivered'))
        AND (o.deliveredAt IS NOT NULL) = (o.status = 'delivered'))`,
  },
  {
    name: 'order total = captured, refunded = given back',
    about: 'orders',
    broken: ({ orders }) => `
      SELECT o.id, o.id AS subject, CONCAT(o.status, ' total ', o.total, ', captured ', COALESCE(p.captured, 0), ', refunded ', o.refunded, ', given back ', COALESCE(p.refunded, 0)) AS found
      FROM orders o LEFT JOIN (SELECT orderId,
          SUM(CASE WHEN kind = 'capture' THEN amount ELSE 0 END) AS captured,
          SUM(CASE WHEN kind = 'refund' THEN amount ELSE 0 END) AS refunded
        FROM payments WHERE ${orders('orderId')} GROUP BY orderId) p ON p.orderId = o.id
      WHERE ${orders('o.id')}
        AND (COALESCE(p.captured, 0) <> CASE WHEN o.paidAt IS NULL THEN 0 ELSE o.total END
          OR COALESCE(p.refunded, 0) <> o.refunded OR o.refunded > COALESCE(p.captured, 0))`,
  },
  {
    name: 'captured = spent from the wallet, given back = returned to it',
    about: 'orders',
    broken: ({ orders }) => `
      SELECT o.id, o.id AS subject, CONCAT('captured ', COALESCE(p.captured, 0), ', spent ', COALESCE(e.spent, 0),
        ', given back ', COALESCE(p.refunded, 0), ', returned ', COALESCE(e.returned, 0)) AS found
      FROM orders o
      LEFT JOIN (SELECT orderId,
          SUM(CASE WHEN kind = 'capture' THEN amount ELSE 0 END) AS captured,
          SUM(CASE WHEN kind = 'refund' THEN amount ELSE 0 END) AS refunded
        FROM payments WHERE ${orders('orderId')} GROUP BY orderId) p ON p.orderId = o.id
      LEFT JOIN (SELECT orderId, userId,
          SUM(CASE WHEN kind = 'spend' THEN -amount ELSE 0 END) AS spent,
          SUM(CASE WHEN kind = 'refund' THEN amount ELSE 0 END) AS returned
        FROM wallet_entries WHERE orderId IS NOT NULL AND ${orders('orderId')} GROUP BY orderId, userId) e
        ON e.orderId = o.id AND e.userId = o.userId
      WHERE ${orders('o.id')}
        AND (COALESCE(p.captured, 0) <> COALESCE(e.spent, 0) OR COALESCE(p.refunded, 0) <> COALESCE(e.returned, 0))
      UNION ALL
      SELECT e.id, e.orderId, CONCAT(e.kind, ' ', e.amount, ' without an order of its shopper')
      FROM wallet_entries e LEFT JOIN orders o ON o.id = e.orderId AND o.userId = e.userId
      WHERE ${orders('e.orderId')} AND e.kind IN ('spend', 'refund') AND o.id IS NULL`,
  },
]
