import type { CouponTerms } from '../checkout/pricing.ts'
import { Refusal } from '../refusal.ts'
import type { IssuedCouponStatus } from './coupon.ts'

/** What is stored of an issued coupon that decides whether it can be used. */
export type HeldCoupon = CouponTerms & { status: 'free' | 'held' | 'used'; expiresAt: Date }

/** The status a shopper sees: a free coupon that has run out is expired. */
export function statusOf(
  { status, expiresAt }: Pick<HeldCoupon, 'status' | 'expiresAt'>,
  now: Date,
): IssuedCouponStatus {
  if (status !== 'free') return status
  return now < expiresAt ? 'usable' : 'expired'
}

type EligibleLine = { productId: string; lineTotal: number }

/**
 * Why a coupon cannot be used for these lines, or null when it can. The first of: on another order (COUPON_USED), run out
 * (COUPON_EXPIRED), no eligible line or less than its minimum (COUPON_NOT_APPLICABLE).
 */
export function judgeCoupon(coupon: HeldCoupon, lines: readonly EligibleLine[], now: Date): Refusal | null {
  const status = statusOf(coupon, now)
  if (status === 'used' || status === 'held') return new Refusal('COUPON_USED', null)
  if (status === 'expired') return new Refusal('COUPON_EXPIRED', null)
  const eligible = lines
    .filter(({ productId }) => coupon.productIds?.includes(productId) ?? true)
    .reduce((total, line) => total + line.lineTotal, 0)
  if (eligible > 0 && eligible >= coupon.minOrderAmount) return null
  return new Refusal('COUPON_NOT_APPLICABLE', { minOrderAmount: coupon.minOrderAmount })
}
