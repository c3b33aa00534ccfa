import { createCoupon } from '@firstcome/db/application/coupons/create-coupon'
import { pauseCoupon } from '@firstcome/db/application/coupons/pause-coupon'
import { getCouponStats } from '@firstcome/db/application/coupons/queries/get-coupon-stats'
import { getDeskCoupon } from '@firstcome/db/application/coupons/queries/get-desk-coupon'
import { listDeskCoupons } from '@firstcome/db/application/coupons/queries/list-desk-coupons'
import { watchClaims } from '@firstcome/db/application/coupons/queries/watch-claims'
import { resumeCoupon } from '@firstcome/db/application/coupons/resume-coupon'
import { updateCoupon } from '@firstcome/db/application/coupons/update-coupon'
import { byIdInputSchema, doneSchema } from '@firstcome/db/domain/accounts/account'
import {
  couponMonitorSchema,
  couponStatsSchema,
  deskCouponPageSchema,
  deskCouponSchema,
  listDeskCouponsInputSchema,
  savedCouponSchema,
} from '@firstcome/db/domain/coupons/desk-coupon'
import { newCouponSchema, updateCouponInputSchema } from '@firstcome/db/domain/coupons/new-coupon'
import { managerProcedure, router, viewerProcedure } from './trpc.ts'

export const coupons = router({
  list: viewerProcedure(listDeskCouponsInputSchema)
    .output(deskCouponPageSchema)
    .query(({ input }) => listDeskCoupons(input)),
  byId: viewerProcedure(byIdInputSchema)
    .output(deskCouponSchema)
    .query(({ input }) => getDeskCoupon(input)),
  stats: viewerProcedure(byIdInputSchema)
    .output(couponStatsSchema)
    .query(({ input }) => getCouponStats(input)),
  monitor: viewerProcedure(byIdInputSchema)
    .output(couponMonitorSchema)
    .query(({ input }) => watchClaims(input)),
  create: managerProcedure(newCouponSchema)
    .output(savedCouponSchema)
    .mutation(({ ctx, input }) => createCoupon(ctx.staff, input)),
  update: managerProcedure(updateCouponInputSchema)
    .output(savedCouponSchema)
    .mutation(({ ctx, input }) => updateCoupon(ctx.staff, input)),
  pause: managerProcedure(byIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => pauseCoupon(ctx.staff, input)),
  resume: managerProcedure(byIdInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => resumeCoupon(ctx.staff, input)),
})
