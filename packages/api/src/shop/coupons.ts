import { claimCoupon } from '@firstcome/db/application/coupons/claim-coupon'
import { listCampaigns } from '@firstcome/db/application/coupons/queries/list-campaigns'
import { listCoupons } from '@firstcome/db/application/coupons/queries/list-coupons'
import {
  campaignListSchema,
  claimInputSchema,
  couponListSchema,
  issuedCouponSchema,
  listCampaignsInputSchema,
  listCouponsInputSchema,
} from '@firstcome/db/domain/coupons/coupon'
import { moneyProcedure, publicProcedure, router, signedInProcedure } from '../trpc.ts'

export const coupons = router({
  campaigns: publicProcedure(listCampaignsInputSchema, 'coupons:read')
    .output(campaignListSchema)
    .query(({ ctx, input }) => listCampaigns(ctx.actor, input)),
  claim: moneyProcedure(claimInputSchema, 'coupons:claim')
    .output(issuedCouponSchema)
    .mutation(({ ctx, input }) => claimCoupon(ctx.actor, input)),
  mine: signedInProcedure(listCouponsInputSchema, 'coupons:read')
    .output(couponListSchema)
    .query(({ ctx, input }) => listCoupons(ctx.actor, input)),
})
