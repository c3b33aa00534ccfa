import { z } from 'zod'
import { idSchema, localeSchema, textSchema, timeSchema } from '../fields.ts'
import { orderStatusSchema, refundStatusSchema } from '../orders/status.ts'
import { pageFields, pageOf } from '../page.ts'
import { wonSchema } from '../won-schema.ts'

/** Newest and oldest by when they were placed, highest and lowest by their total. */
export const deskOrderSortSchema = z.enum(['newest', 'oldest', 'highest', 'lowest'])
export type DeskOrderSort = z.infer<typeof deskOrderSortSchema>

const amountSchema = z.int().min(0)

const filterFields = {
  status: orderStatusSchema.optional(),
  /** Any of these. */
  refundStatus: z.array(refundStatusSchema).min(1).max(3).optional(),
  /** Placed at this moment or later. */
  from: timeSchema.optional(),
  /** Placed before this moment. */
  to: timeSchema.optional(),
  minTotal: amountSchema.optional(),
  maxTotal: amountSchema.optional(),
  productId: idSchema.optional(),
  couponId: idSchema.optional(),
  userId: idSchema.optional(),
  /** An order's number or how it begins, or a customer's e-mail, phone or whole name. */
  q: textSchema(100).optional(),
  sort: deskOrderSortSchema.default('newest'),
}

const locale = localeSchema.default('ko')

/** Which orders, and in which order. */
export const deskOrderFilterSchema = z.strictObject(filterFields)
export type DeskOrderFilter = z.infer<typeof deskOrderFilterSchema>

export const listDeskOrdersInputSchema = z.strictObject({ ...filterFields, ...pageFields, locale })
export type ListDeskOrdersInput = z.infer<typeof listDeskOrdersInputSchema>

export const exportOrdersInputSchema = z.strictObject({ ...filterFields, locale })
export type ExportOrdersInput = z.infer<typeof exportOrdersInputSchema>

/** Where a file can be had, on the address that was asked. */
export const exportSchema = z.object({ url: z.string() })
export type Export = z.infer<typeof exportSchema>

/** An order as a line of the desk's list. What is personal is masked. */
export const deskOrderSchema = z.object({
  id: idSchema,
  number: z.string(),
  placedAt: timeSchema,
  customer: z.object({ id: idSchema, name: z.string(), email: z.string() }),
  status: orderStatusSchema,
  refundStatus: refundStatusSchema,
  pieces: z.int(),
  subtotal: wonSchema,
  discount: wonSchema,
  shippingFee: wonSchema,
  total: wonSchema,
  refunded: wonSchema,
  coupon: z.object({ id: idSchema, name: z.string() }).nullable(),
  tracking: z.object({ carrier: z.string(), number: z.string() }).nullable(),
  /** A return of it waits for a decision. */
  hasOpenReturn: z.boolean(),
})
export type DeskOrder = z.infer<typeof deskOrderSchema>

export const deskOrderPageSchema = pageOf(deskOrderSchema)
export type DeskOrderPage = z.infer<typeof deskOrderPageSchema>
