import { z } from 'zod'
import { idSchema, textSchema, timeSchema } from '../fields.ts'
import { pageFields, pageOf } from '../page.ts'
import { wonSchema } from '../won-schema.ts'
import { discountSchema } from './coupon.ts'

const bothSchema = z.object({ ko: z.string(), en: z.string() })

/** `paused` is a campaign that was stopped before its end. */
export const campaignStateSchema = z.enum(['running', 'upcoming', 'paused', 'ended'])
export type CampaignState = z.infer<typeof campaignStateSchema>

/** A campaign in a list of the desk. */
export const deskCampaignSchema = z.object({
  id: idSchema,
  name: bothSchema,
  state: campaignStateSchema,
  discount: discountSchema,
  minOrderAmount: wonSchema,
  quantity: z.int(),
  issued: z.int(),
  startsAt: timeSchema,
  endsAt: timeSchema,
})
export type DeskCampaign = z.infer<typeof deskCampaignSchema>

/** A campaign as its editor opens it. Once `issued` is above 0, what its coupons are worth stays as it is. */
export const deskCouponSchema = deskCampaignSchema.extend({
  version: z.int(),
  productIds: z.array(idSchema).nullable(),
  /** The named products that are still there. */
  products: z.array(z.object({ id: idSchema, name: bothSchema })),
  validDays: z.int(),
  pausedAt: timeSchema.nullable(),
  createdAt: timeSchema,
  updatedAt: timeSchema,
})
export type DeskCoupon = z.infer<typeof deskCouponSchema>

export const listDeskCouponsInputSchema = z
  .strictObject({ ...pageFields, state: campaignStateSchema.optional(), q: textSchema(60).optional() })
  .default({ limit: 24 })
export type ListDeskCouponsInput = z.infer<typeof listDeskCouponsInputSchema>
export const deskCouponPageSchema = pageOf(deskCampaignSchema)
export type DeskCouponPage = z.infer<typeof deskCouponPageSchema>

/**
 * What became of a campaign's coupons, and what they did. `used` and `discount` are of orders that were not given back in full, `sales`
 * what all orders with one paid less what was given back; they follow the orders within seconds.
 */
export const couponStatsSchema = z.object({
  quantity: z.int(),
  issued: z.int(),
  used: z.int(),
  held: z.int(),
  /** Null while so many run out that they are not counted one by one; known again when the last has run out. */
  expired: z.int().nullable(),
  discount: wonSchema,
  sales: wonSchema,
  /** When the first and the last coupon can run out. */
  firstExpiry: timeSchema,
  lastExpiry: timeSchema,
})
export type CouponStats = z.infer<typeof couponStatsSchema>

/** A campaign at this moment, with what claims were answered in each of the last seconds in which there were any. */
export const couponMonitorSchema = z.object({
  at: timeSchema,
  state: campaignStateSchema,
  quantity: z.int(),
  issued: z.int(),
  remaining: z.int(),
  startsAt: timeSchema,
  endsAt: timeSchema,
  /** Null while nobody counts: the figures above are right without it. */
  series: z
    .array(z.object({ at: timeSchema, issued: z.int(), refused: z.record(z.string(), z.int()) }))
    .nullable(),
})
export type CouponMonitor = z.infer<typeof couponMonitorSchema>

export const savedCouponSchema = z.object({ id: idSchema, version: z.int() })
export type SavedCoupon = z.infer<typeof savedCouponSchema>
