import { z } from 'zod'
import { idSchema, localeSchema, timeSchema } from '../fields.ts'
import { pageFields, pageOf } from '../page.ts'
import { wonSchema } from '../won-schema.ts'

export const discountSchema = z.object({
  kind: z.enum(['fixed', 'percent']),
  value: z.int(),
  maxDiscount: wonSchema.nullable(),
})

const locale = localeSchema.default('ko')

/** A campaign as shoppers see it. `remaining` is how many coupons were left a moment ago; `claimed` is null for guests. */
export const campaignSchema = z.object({
  id: idSchema,
  name: z.string(),
  discount: discountSchema,
  minOrderAmount: wonSchema,
  productIds: z.array(idSchema).nullable(),
  quantity: z.int(),
  remaining: z.int(),
  startsAt: timeSchema,
  endsAt: timeSchema,
  validDays: z.int(),
  paused: z.boolean(),
  claimed: z.boolean().nullable(),
})
export type Campaign = z.infer<typeof campaignSchema>

export const listCampaignsInputSchema = z.strictObject({ locale }).default({ locale: 'ko' })
export type ListCampaignsInput = z.infer<typeof listCampaignsInputSchema>
export const campaignListSchema = z.object({ items: z.array(campaignSchema) })
export type CampaignList = z.infer<typeof campaignListSchema>

export const claimInputSchema = z.strictObject({ couponId: idSchema, locale })
export type ClaimInput = z.infer<typeof claimInputSchema>

export const issuedCouponStatusSchema = z.enum(['usable', 'held', 'used', 'expired'])
export type IssuedCouponStatus = z.infer<typeof issuedCouponStatusSchema>

/** A coupon that a shopper has won. It is good until `expiresAt`, that moment excluded. */
export const issuedCouponSchema = z.object({
  id: idSchema,
  couponId: idSchema,
  name: z.string(),
  discount: discountSchema,
  minOrderAmount: wonSchema,
  productIds: z.array(idSchema).nullable(),
  status: issuedCouponStatusSchema,
  issuedAt: timeSchema,
  expiresAt: timeSchema,
  orderId: idSchema.nullable(),
})
export type IssuedCoupon = z.infer<typeof issuedCouponSchema>

export const listCouponsInputSchema = z
  .strictObject({ ...pageFields, status: issuedCouponStatusSchema.optional(), locale })
  .default({ limit: 24, locale: 'ko' })
export type ListCouponsInput = z.infer<typeof listCouponsInputSchema>
export const couponListSchema = pageOf(issuedCouponSchema)
export type CouponList = z.infer<typeof couponListSchema>
