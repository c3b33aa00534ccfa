import { z } from 'zod'
import { addressSchema } from '../accounts/address.ts'
import { cartLineSchema, linesSchema } from '../cart/cart.ts'
import { idempotencyKeySchema, idSchema, localeSchema } from '../fields.ts'
import { orderSchema } from '../orders/order.ts'
import { wonSchema } from '../won-schema.ts'

const locale = localeSchema.default('ko')

/** Without lines, the cart; without an address, the default one. */
export const submitInputSchema = z.strictObject({
  lines: linesSchema.optional(),
  issuedCouponId: idSchema.nullish(),
  shipTo: addressSchema.optional(),
  expectedTotal: z.int().min(0).optional(),
  idempotencyKey: idempotencyKeySchema,
  locale,
})
export type SubmitInput = z.infer<typeof submitInputSchema>
export const submitSchema = z.object({ order: orderSchema })
export type Submitted = z.infer<typeof submitSchema>

export const quoteInputSchema = z
  .strictObject({ lines: linesSchema.optional(), issuedCouponId: idSchema.nullish(), locale })
  .default({ locale: 'ko' })
export type QuoteInput = z.infer<typeof quoteInputSchema>

export const quoteSchema = z.object({
  lines: z.array(cartLineSchema.extend({ discount: wonSchema })),
  subtotal: wonSchema,
  discount: wonSchema,
  shippingFee: wonSchema,
  total: wonSchema,
  balance: wonSchema,
  shortfall: wonSchema,
  coupons: z.array(
    z.object({
      id: idSchema,
      name: z.string(),
      discount: wonSchema,
      applicable: z.boolean(),
      reason: z.string().nullable(),
      best: z.boolean(),
    }),
  ),
})
export type Quote = z.infer<typeof quoteSchema>

/**
 * The shop's terms that pages show before anyone signs in: what delivery costs, how many days after it a return may be asked
 * for, and from how many pieces down a page says how many are left.
 */
export const termsSchema = z.object({
  delivery: z.object({ fee: wonSchema, freeFrom: wonSchema }),
  returns: z.object({ days: z.int() }),
  stock: z.object({ lowLevel: z.int() }),
})
export type Terms = z.infer<typeof termsSchema>
