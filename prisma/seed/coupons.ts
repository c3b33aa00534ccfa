import { createCoupon } from '@firstcome/db/application/coupons/create-coupon'
import { listCampaigns } from '@firstcome/db/application/coupons/queries/list-campaigns'
import { couponDropsToOpen } from './collection/coupon-drops.ts'

/** Opens the label's coupon drops that are missing at this moment. */
export async function openCouponDrops(now: Date): Promise<void> {
  const { items } = await listCampaigns(null, { locale: 'ko' })
  for (const drop of couponDropsToOpen(items, now)) await createCoupon('system', drop)
}
