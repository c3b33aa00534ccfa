export const couponFilters = ['usable', 'held', 'used', 'expired'] as const
export type CouponFilter = (typeof couponFilters)[number]

/** The status that the address asks for; anything else asks for all. */
export const readCouponFilter = (status: string | string[] | undefined): CouponFilter | undefined =>
  couponFilters.find((each) => each === status)
