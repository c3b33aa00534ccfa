import { z } from 'zod'
import { idSchema, timeSchema } from '../fields.ts'
import { pageFields, pageOf } from '../page.ts'
import { wonSchema } from '../won-schema.ts'

const base = { id: idSchema, createdAt: timeSchema, readAt: timeSchema.nullable() }
const order = { orderId: idSchema, orderNumber: z.string() }

/** Kind of notification → what it tells, as it is stored. */
export const tellings = {
  order_paid: z.object({ ...order, total: wonSchema }),
  order_shipped: z.object({ ...order, carrier: z.string(), trackingNumber: z.string() }),
  order_refunded: z.object({ ...order, amount: wonSchema }),
  return_approved: z.object({ ...order, returnId: idSchema, amount: wonSchema }),
  return_rejected: z.object({ ...order, returnId: idSchema, answer: z.string() }),
  coupon_expiring: z.object({
    issuedCouponId: idSchema,
    nameKo: z.string(),
    nameEn: z.string(),
    expiresAt: timeSchema,
  }),
  password_reset: z.object({}),
  /** `left`: how many there were when it was written. A piece is named with its options. */
  back_in_stock: z.object({
    variantId: idSchema,
    slug: z.string(),
    pieceKo: z.string(),
    pieceEn: z.string(),
    left: z.int(),
  }),
} as const
type Kind = keyof typeof tellings

/** What is to be told to a shopper: in the inbox, and outside the shop. */
export type Telling = { [K in Kind]: { kind: K; payload: z.infer<(typeof tellings)[K]> } }[Kind]

/** One line of the inbox: what happened and to what. The reader's app puts it into words. */
export const notificationSchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('order_paid'), ...tellings.order_paid.shape }),
  z.object({ ...base, kind: z.literal('order_shipped'), ...tellings.order_shipped.shape }),
  z.object({ ...base, kind: z.literal('order_refunded'), ...tellings.order_refunded.shape }),
  z.object({ ...base, kind: z.literal('return_approved'), ...tellings.return_approved.shape }),
  z.object({ ...base, kind: z.literal('return_rejected'), ...tellings.return_rejected.shape }),
  z.object({ ...base, kind: z.literal('coupon_expiring'), ...tellings.coupon_expiring.shape }),
  z.object({ ...base, kind: z.literal('password_reset'), ...tellings.password_reset.shape }),
  z.object({ ...base, kind: z.literal('back_in_stock'), ...tellings.back_in_stock.shape }),
])
export type Notification = z.infer<typeof notificationSchema>

export const listNotificationsInputSchema = z.strictObject(pageFields).default({ limit: 24 })
export type ListNotificationsInput = z.infer<typeof listNotificationsInputSchema>
export const notificationListSchema = pageOf(notificationSchema).extend({ unread: z.int() })
export type NotificationList = z.infer<typeof notificationListSchema>

/** Without ids, all of them. */
export const markReadInputSchema = z
  .strictObject({ ids: z.array(idSchema).min(1).max(100).optional() })
  .default({})
export type MarkReadInput = z.infer<typeof markReadInputSchema>
export const markReadSchema = z.object({ unread: z.int() })
