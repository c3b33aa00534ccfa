import type { Quote } from '@/trpc/outputs.ts'

export type QuotedCoupon = Quote['coupons'][number]

/** What the shopper chose: a coupon's id, null for none, undefined as long as they have not chosen. */
export type CouponChoice = string | null | undefined

/** The coupon that goes with the order: the chosen one while it applies, and the best one if nothing was chosen. */
export function couponFor(coupons: readonly QuotedCoupon[], choice: CouponChoice): string | null {
  const applicable = coupons.filter((coupon) => coupon.applicable)
  if (choice === undefined) return applicable.find(({ best }) => best)?.id ?? null
  return applicable.find(({ id }) => id === choice)?.id ?? null
}
