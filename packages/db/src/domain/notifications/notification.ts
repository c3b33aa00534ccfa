import { z } from 'zod'
import { idSchema, timeSchema } from '../fields.ts'
import { wonSchema } from '../money.ts'
import { pageFields, pageOf } from '../page.ts'

const base = { id: idSchema, createdAt: timeSchema, readAt: timeSchema.nullable() }
const order = { orderId: idSchema, orderNumber: z.string() }

/** One line of the inbox: what happened and to what. The reader's app puts it into words. */
export const notificationSchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('order_paid'), ...order, total: wonSchema }),
  z.object({
    ...base,
    kind: z.literal('order_shipped'),
    ...order,
    carrier: z.string(),
    trackingNumber: z.string(),
  }),
  z.object({ ...base, kind: z.literal('order_refunded'), ...order, amount: wonSchema }),
  z.object({ ...base, kind: z.literal('return_approved'), ...order, returnId: idSchema, amount: wonSchema }),
  z.object({ ...base, kind: z.literal('return_rejected'), ...order, returnId: idSchema, answer: z.string() }),
  z.object({
    ...base,
    kind: z.literal('coupon_expiring'),
    issuedCouponId: idSchema,
    nameKo: z.string(),
    nameEn: z.string(),
    expiresAt: timeSchema,
  }),
  z.object({ ...base, kind: z.literal('password_reset') }),
])
export type Notification = z.infer<typeof notificationSchema>

export const listNotificationsInputSchema = z.strictObject(pageFields).default({ limit: 24 })
export type ListNotificationsInput = z.infer<typeof listNotificationsInputSchema>
export const notificationListSchema = pageOf(notificationSchema).extend({ unread: z.int() })
export type NotificationList = z.infer<typeof notificationListSchema>

/** Without ids, all of them. */
export const markReadInputSchema = z.strictObject({ ids: z.array(idSchema).min(1).max(100).optional() })
export type MarkReadInput = z.infer<typeof markReadInputSchema>
export const markReadSchema = z.object({ unread: z.int() })
