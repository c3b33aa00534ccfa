import type { Invariant } from './invariant.ts'

export const returnInvariants: readonly Invariant[] = [
  {
    name: 'a return is of a shipped order of its shopper',
    about: 'orders',
    broken: ({ orders }) => `
      SELECT t.id, t.orderId AS subject, CONCAT('order ', t.orderId, ' is ', COALESCE(o.status, 'nowhere')) AS found
      FROM returns t LEFT JOIN orders o ON o.id = t.orderId AND o.userId = t.userId
      WHERE ${orders('t.orderId')} AND (o.id IS NULL OR o.shippedAt IS NULL)`,
  },
  {
    name: 'an approved return has a refund of its own, piece by piece',
    about: 'orders',
    broken: ({ orders }) => `
      SELECT t.id, t.orderId AS subject, CONCAT(tl.orderLineId, ': returned ', tl.quantity, ', refunded ', COALESCE(rl.quantity, 0)) AS found
      FROM returns t JOIN return_lines tl ON tl.returnId = t.id
      LEFT JOIN refunds r ON r.id = t.refundId AND r.orderId = t.orderId
      LEFT JOIN refund_lines rl ON rl.refundId = r.id AND rl.orderLineId = tl.orderLineId
      WHERE ${orders('t.orderId')} AND t.status = 'approved' AND (rl.refundId IS NULL OR rl.quantity <> tl.quantity)
      UNION ALL
      SELECT r.id, t.orderId, CONCAT(rl.orderLineId, ': refunded ', rl.quantity, ', not returned')
      FROM returns t JOIN refunds r ON r.id = t.refundId JOIN refund_lines rl ON rl.refundId = r.id
      LEFT JOIN return_lines tl ON tl.returnId = t.id AND tl.orderLineId = rl.orderLineId
      WHERE ${orders('t.orderId')} AND tl.returnId IS NULL
      UNION ALL
      SELECT refundId, MIN(orderId), CONCAT('refund of ', COUNT(*), ' returns')
      FROM returns WHERE refundId IS NOT NULL AND ${orders('orderId')} GROUP BY refundId HAVING COUNT(*) > 1`,
  },
]
