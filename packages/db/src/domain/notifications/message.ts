import { z } from 'zod'
import { localeSchema } from '../fields.ts'
import { tellings } from './notification.ts'

/** What is sent outside the shop: a template and what fills it. The link of a reset is a secret; `locale` is the language in which it was asked for. */
export const messageSchema = z.discriminatedUnion('template', [
  z.object({ template: z.literal('order_paid'), values: tellings.order_paid }),
  z.object({ template: z.literal('order_shipped'), values: tellings.order_shipped }),
  z.object({ template: z.literal('order_refunded'), values: tellings.order_refunded }),
  z.object({ template: z.literal('return_approved'), values: tellings.return_approved }),
  z.object({ template: z.literal('return_rejected'), values: tellings.return_rejected }),
  z.object({ template: z.literal('coupon_expiring'), values: tellings.coupon_expiring }),
  z.object({ template: z.literal('back_in_stock'), values: tellings.back_in_stock }),
  z.object({
    template: z.literal('password_reset'),
    values: z.object({ link: z.url(), locale: localeSchema }),
  }),
])
export type Message = z.infer<typeof messageSchema>
export type MessageTemplate = Message['template']
