import type { Invariant } from './invariant.ts'

/** Whether an order still has its coupon. */
const LIVE = `(o.status = 'pending_payment' OR o.status IN ('paid', 'shipped', 'delivered') AND o.refundStatus <> 'full')`

export const couponInvariants: readonly Invariant[] = [
  {
    name: 'issued coupons of a campaign = its count, at most its quantity',
    about: 'coupons',
    broken: ({ coupons }) => `
      SELECT c.id, c.id AS subject, CONCAT('issued ', c.issued, ' of ', c.quantity, ', coupons ', COUNT(i.id)) AS found
      FROM coupons c LEFT JOIN issued_coupons i ON i.couponId = c.id
      WHERE ${coupons('c.id')}
      GROUP BY c.id, c.issued, c.quantity
      HAVING c.issued <> COUNT(i.id) OR COUNT(i.id) > c.quantity`,
  },
  {
    name: 'a coupon is held by its unpaid order, used by its paid one, else free',
    about: 'users',
    broken: ({ users }) => `
      SELECT i.id, i.userId AS subject, CONCAT(i.status, ', order ', COALESCE(o.status, 'none'), ', refunded ', COALESCE(o.refundStatus, '-')) AS found
      FROM issued_coupons i LEFT JOIN orders o ON o.id = i.orderId AND o.issuedCouponId = i.id AND o.userId = i.userId
      WHERE ${users('i.userId')} AND i.status <> CASE
        WHEN o.status = 'pending_payment' THEN 'held' WHEN ${LIVE} THEN 'used' ELSE 'free' END`,
  },
  {
    name: 'a live order has its coupon, and no other live order has it',
    about: 'orders',
    broken: ({ orders }) => `
      SELECT o.id, o.id AS subject, CONCAT('coupon ', COALESCE(o.issuedCouponId, '-'), ' is on ', COALESCE(i.orderId, 'none')) AS found
      FROM orders o LEFT JOIN issued_coupons i ON i.id = o.issuedCouponId AND i.couponId = o.couponId AND i.userId = o.userId
      WHERE ${orders('o.id')} AND CASE
        WHEN o.issuedCouponId IS NULL THEN o.couponId IS NOT NULL OR o.discount > 0
        ELSE i.id IS NULL OR ${LIVE} AND COALESCE(i.orderId, '-') <> o.id END`,
  },
]
