import type { Locale, ShopClient } from '@firstcome/client'
import type { IssuedCoupon } from '@/trpc/outputs.ts'

const limit = 100

/** The shopper's coupon of a campaign, null when there is none. */
export async function findMyCoupon(
  shop: ShopClient,
  couponId: string,
  locale: Locale,
): Promise<IssuedCoupon | null> {
  let cursor: string | undefined
  do {
    const page = await shop.coupons.mine.query({ locale, limit, cursor })
    const found = page.items.find((coupon) => coupon.couponId === couponId)
    if (found) return found
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return null
}
