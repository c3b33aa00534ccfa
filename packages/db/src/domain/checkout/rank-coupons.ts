import { type HeldCoupon, judgeCoupon } from '../coupons/judge-coupon.ts'
import { type Won, won } from '../money.ts'
import type { Reason } from '../refusal.ts'
import { type DeliveryTerms, type LineToPrice, priceOrder, withTotals } from './pricing.ts'

type Ranked<C> = { coupon: C; discount: Won; applicable: boolean; reason: Reason | null; best: boolean }

const NO_DELIVERY: DeliveryTerms = { fee: won(0), freeFrom: won(0) }

/**
 * What each coupon takes off these lines, or why it cannot be used for them. The best comes first: the largest discount, and
 * of equal ones the coupon that runs out first.
 */
export function rankCoupons<C extends HeldCoupon>(
  coupons: readonly C[],
  lines: readonly LineToPrice[],
  now: Date,
): Ranked<C>[] {
  const judged = coupons.map((coupon) => {
    const reason = judgeCoupon(coupon, withTotals(lines), now)?.reason ?? null
    const discount = reason ? won(0) : priceOrder(lines, coupon, NO_DELIVERY).discount
    return { coupon, discount, applicable: reason === null, reason }
  })
  judged.sort(
    (a, b) =>
      Number(b.applicable) - Number(a.applicable) ||
      b.discount - a.discount ||
      a.coupon.expiresAt.getTime() - b.coupon.expiresAt.getTime(),
  )
  return judged.map((each, place) => ({ ...each, best: place === 0 && each.applicable }))
}
