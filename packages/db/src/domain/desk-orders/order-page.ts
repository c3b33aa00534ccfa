import { z } from 'zod'
import { addressSchema } from '../accounts/address.ts'
import { idSchema, localeSchema, timeSchema } from '../fields.ts'
import { orderLineSchema, orderSchema } from '../orders/order.ts'
import { whoActedFields } from '../staff/who-acted.ts'
import { wonSchema } from '../won-schema.ts'
import { deskOrderFilterSchema, deskOrderSchema } from './desk-order.ts'
import { timelineEntrySchema } from './timeline.ts'

const locale = localeSchema.default('ko')

export const orderPageInputSchema = z.strictObject({ id: idSchema, locale })
export type OrderPageInput = z.infer<typeof orderPageInputSchema>

/** A masked address need not be one that could be delivered to. */
const maskedAddressSchema = z.object({ ...addressSchema.shape, phone: z.string(), postalCode: z.string() })

const pageLineSchema = orderLineSchema.extend({
  sku: z.string(),
  compareAt: wonSchema.nullable(),
  refundedAmount: wonSchema,
  /** Pieces that were put back into stock. */
  returnedQuantity: z.int(),
})

const pageRefundSchema = orderSchema.shape.refunds.element.extend({
  shippingFee: wonSchema,
  ...whoActedFields,
})

const pageReturnSchema = z.object({
  id: idSchema,
  status: z.enum(['requested', 'approved', 'rejected']),
  reason: z.string(),
  answer: z.string().nullable(),
  refundId: idSchema.nullable(),
  lines: z.array(z.object({ orderLineId: idSchema, quantity: z.int() })),
  requestedAt: timeSchema,
  decidedAt: timeSchema.nullable(),
})

const noteSchema = z.object({ id: idSchema, text: z.string(), ...whoActedFields, createdAt: timeSchema })

/** An order as the desk works on it. What is personal is masked; `version` counts its changes. */
export const orderPageSchema = orderSchema.extend({
  version: z.int(),
  /** Null once its shopper has left. */
  shipTo: maskedAddressSchema.nullable(),
  customer: deskOrderSchema.shape.customer.extend({ phone: z.string().nullable() }),
  lines: z.array(pageLineSchema),
  refunds: z.array(pageRefundSchema),
  returns: z.array(pageReturnSchema),
  /** The newest hundred, newest first. */
  notes: z.array(noteSchema),
  /** What happened, newest first. */
  timeline: z.array(timelineEntrySchema),
})
export type OrderPage = z.infer<typeof orderPageSchema>

/** The list in which neighbours are sought. */
export const orderNeighboursInputSchema = deskOrderFilterSchema.extend({ id: idSchema })
export type OrderNeighboursInput = z.infer<typeof orderNeighboursInputSchema>

const neighbourSchema = z.object({ id: idSchema, number: z.string() }).nullable()
export const orderNeighboursSchema = z.object({ previous: neighbourSchema, next: neighbourSchema })
export type OrderNeighbours = z.infer<typeof orderNeighboursSchema>
