import { z } from 'zod'
import { idSchema, textSchema } from '../fields.ts'

const amount = z.int().min(1).max(100_000_000)

/** A campaign to be opened. Prices in won; `validDays` counts 24 hours each from the moment of issue. */
export const newCouponSchema = z
  .strictObject({
    name: z.strictObject({ ko: textSchema(120), en: textSchema(120) }),
    discount: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('fixed'), value: amount, maxDiscount: z.null().default(null) }),
      z.strictObject({
        kind: z.literal('percent'),
        value: z.int().min(1).max(100),
        maxDiscount: amount.nullable().default(null),
      }),
    ]),
    minOrderAmount: z.int().min(0).max(100_000_000).default(0),
    productIds: z.array(idSchema).min(1).max(500).nullable().default(null),
    quantity: z.int().min(1).max(1_000_000),
    startsAt: z.date(),
    endsAt: z.date(),
    validDays: z.int().min(1).max(3_650),
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, { path: ['endsAt'], error: 'ends before it starts' })
export type NewCoupon = z.infer<typeof newCouponSchema>
