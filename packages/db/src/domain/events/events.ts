import { z } from 'zod'
import { idSchema, timeSchema } from '../fields.ts'
import { wonSchema } from '../money.ts'

/** What the shop tells the outside. Payloads carry ids and figures, never personal data. */

export const orderPaidSchema = z.object({
  orderId: idSchema,
  number: z.string(),
  userId: idSchema,
  subtotal: wonSchema,
  discount: wonSchema,
  shippingFee: wonSchema,
  total: wonSchema,
  issuedCouponId: idSchema.nullable(),
  lines: z.array(
    z.object({
      orderLineId: idSchema,
      productId: idSchema,
      variantId: idSchema,
      sku: z.string(),
      quantity: z.int(),
      unitPrice: wonSchema,
      discount: wonSchema,
      paid: wonSchema,
    }),
  ),
  paidAt: timeSchema,
})
export type OrderPaid = z.infer<typeof orderPaidSchema>

export const walletChargedSchema = z.object({
  userId: idSchema,
  entryId: idSchema,
  amount: wonSchema,
  balance: wonSchema,
  chargedAt: timeSchema,
})
export type WalletCharged = z.infer<typeof walletChargedSchema>

/** Event type → the schema of its payload. */
export const eventSchemas = { 'order.paid': orderPaidSchema, 'wallet.charged': walletChargedSchema } as const
export type EventType = keyof typeof eventSchemas
