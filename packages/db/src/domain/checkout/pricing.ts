import { allocate, percentOf, sum, type Won, won } from '../money.ts'

/** Fixed takes off an amount; percent a share of the eligible lines, rounded down, at most `maxDiscount`. */
export type DiscountTerms = { kind: 'fixed' | 'percent'; value: number; maxDiscount: Won | null }

export type CouponTerms = {
  discount: DiscountTerms
  /** What the eligible lines must come to, at least. */
  minOrderAmount: Won
  /** The products it is good for; null means all of them. */
  productIds: readonly string[] | null
}

/** Delivery costs a flat fee, and nothing from a subtotal of `freeFrom`. A coupon never makes delivery cost more. */
export type DeliveryTerms = { fee: Won; freeFrom: Won }

export type LineToPrice = { productId: string; quantity: number; unitPrice: Won }

export type PricedLine = { lineTotal: Won; discount: Won; paid: Won }
export type Priced = { lines: PricedLine[]; subtotal: Won; discount: Won; shippingFee: Won; total: Won }

/** Lines with what they come to before any discount. */
export const withTotals = (lines: readonly LineToPrice[]) =>
  lines.map((line) => ({ ...line, lineTotal: won(line.unitPrice * line.quantity) }))

/** What a coupon takes off an eligible subtotal: never more than the subtotal itself. */
export function discountOf({ kind, value, maxDiscount }: DiscountTerms, eligible: Won): Won {
  const full = kind === 'fixed' ? won(value) : percentOf(eligible, value)
  return won(Math.min(full, eligible, maxDiscount ?? full))
}

/**
 * Prices an order: line totals, the coupon's discount allocated to its eligible lines by largest remainder, the delivery fee,
 * and the total = subtotal − discount + delivery fee. A coupon whose minimum is not met takes nothing off.
 */
export function priceOrder(
  lines: readonly LineToPrice[],
  coupon: CouponTerms | null,
  delivery: DeliveryTerms,
): Priced {
  const totals = withTotals(lines).map((line) => line.lineTotal)
  const eligible = lines.map((line, index) => {
    const counts = coupon && (coupon.productIds?.includes(line.productId) ?? true)
    return counts ? (totals[index] ?? 0) : 0
  })
  const eligibleTotal = sum(eligible)
  const applies = coupon !== null && eligibleTotal >= coupon.minOrderAmount
  const discount = applies ? discountOf(coupon.discount, eligibleTotal) : won(0)
  const shares = allocate(discount, eligible)
  const subtotal = sum(totals)
  const shippingFee = subtotal >= delivery.freeFrom ? won(0) : delivery.fee
  return {
    lines: totals.map((lineTotal, index) => {
      const share = shares[index] ?? won(0)
      return { lineTotal, discount: share, paid: won(lineTotal - share) }
    }),
    subtotal,
    discount,
    shippingFee,
    total: won(subtotal - discount + shippingFee),
  }
}
