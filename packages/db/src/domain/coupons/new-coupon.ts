import { z } from 'zod'
import { idSchema, textSchema, timeSchema } from '../fields.ts'

const amount = z.int().min(1).max(100_000_000)

const couponFields = {
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
  startsAt: timeSchema,
  endsAt: timeSchema,
  validDays: z.int().min(1).max(3_650),
}

type Window = { startsAt: string; endsAt: string }

/** For `superRefine`: a campaign's window is not empty. */
function noteWindow({ startsAt, endsAt }: Window, context: z.RefinementCtx): void {
  if (Date.parse(startsAt) < Date.parse(endsAt)) return
  const code = 'not_after_start'
  context.addIssue({ code: 'custom', path: ['endsAt'], message: code, params: { code } })
}

/** A campaign to be opened. Amounts in won; `validDays` counts 24 hours each from the moment of issue. */
export const newCouponSchema = z.strictObject(couponFields).superRefine(noteWindow)
export type NewCoupon = z.infer<typeof newCouponSchema>

/** A campaign as its editor left it. `version` is the one that the editor opened. */
export const updateCouponInputSchema = z
  .strictObject({ id: idSchema, version: z.int().min(1), ...couponFields })
  .superRefine(noteWindow)
export type UpdateCouponInput = z.infer<typeof updateCouponInputSchema>
