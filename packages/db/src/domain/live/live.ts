import { z } from 'zod'
import { idSchema } from '../fields.ts'

/** What the live subscriptions tell: a snapshot on connect, then every change. */

export const watchStockInputSchema = z.strictObject({ productId: idSchema })
export const liveStockSchema = z.object({ variants: z.array(z.object({ id: idSchema, stock: z.int() })) })
export type LiveStock = z.infer<typeof liveStockSchema>

export const watchCouponInputSchema = z.strictObject({ couponId: idSchema })
export const liveCouponSchema = z.object({ remaining: z.int() })
export type LiveCoupon = z.infer<typeof liveCouponSchema>
