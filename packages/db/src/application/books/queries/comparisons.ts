import type { BookSubject } from '../../../domain/books.ts'

const sum = (amount: string, from: string) =>
  `(SELECT CAST(COALESCE(SUM(${amount}), 0) AS SIGNED) FROM ${from})`
const count = (from: string) => `(SELECT COUNT(*) FROM ${from})`
const events = (aggregate: string, id: string) =>
  `(SELECT COALESCE(MAX(seq), 0) FROM outbox_events WHERE aggregate = '${aggregate}' AND aggregateId = ${id})`

/** A row by its id: each figure that it states, and as `…Derived` what its parts add up to. */
export const COMPARISONS: Record<Exclude<BookSubject, 'day' | 'points'>, string> = {
  order: `SELECT o.number AS label,
      o.total, ${sum('paid', 'order_lines WHERE orderId = o.id')} + o.shippingFee AS totalDerived,
      CASE WHEN o.paidAt IS NULL THEN 0 ELSE o.total END AS captured,
      ${sum('amount', "payments WHERE orderId = o.id AND kind = 'capture'")} AS capturedDerived,
      o.refunded AS givenBack, ${sum('amount', "payments WHERE orderId = o.id AND kind = 'refund'")} AS givenBackDerived,
      CASE WHEN o.paidAt IS NULL THEN 0 ELSE o.total END AS spent,
      ${sum('-amount', "wallet_entries WHERE orderId = o.id AND kind = 'spend'")} AS spentDerived,
      o.refunded AS returned, ${sum('amount', "wallet_entries WHERE orderId = o.id AND kind = 'refund'")} AS returnedDerived,
      o.eventSeq AS events, ${events('order', 'o.id')} AS eventsDerived
    FROM orders o WHERE o.id = ?`,
  customer: `SELECT w.userId AS label,
      w.balance, ${sum('amount', 'wallet_entries WHERE userId = w.userId')} AS balanceDerived,
      w.seq AS entries, ${count('wallet_entries WHERE userId = w.userId')} AS entriesDerived,
      w.eventSeq AS events, ${events('wallet', 'w.userId')} AS eventsDerived
    FROM wallets w WHERE w.userId = ?`,
  variant: `SELECT v.sku AS label, v.productId,
      v.stock, ${sum('delta', 'stock_movements WHERE variantId = v.id')} AS stockDerived,
      v.stockSeq AS movements, ${count('stock_movements WHERE variantId = v.id')} AS movementsDerived
    FROM variants v WHERE v.id = ?`,
  product: `SELECT p.slug AS label, p.id AS productId, p.eventSeq AS events, ${events('product', 'p.id')} AS eventsDerived
    FROM products p WHERE p.id = ?`,
  coupon: `SELECT c.nameKo AS label, c.issued, ${count('issued_coupons WHERE couponId = c.id')} AS issuedDerived
    FROM coupons c WHERE c.id = ?`,
}
