import { z } from 'zod'
import { tellings } from './notification.ts'

const about = <K extends keyof typeof tellings>(kind: K) =>
  z.object({ template: z.literal(kind), values: tellings[kind] })

/** What is sent outside the shop: a template and what fills it. The link of a reset is a secret. */
export const messageSchema = z.discriminatedUnion('template', [
  about('order_paid'),
  about('order_shipped'),
  about('order_refunded'),
  about('return_approved'),
  about('return_rejected'),
  about('coupon_expiring'),
  z.object({ template: z.literal('password_reset'), values: z.object({ link: z.url() }) }),
])
export type Message = z.infer<typeof messageSchema>
export type MessageTemplate = Message['template']
