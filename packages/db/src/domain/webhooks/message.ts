import { z } from 'zod'
import {
  couponIssuedSchema,
  type EventType,
  orderCancelledSchema,
  orderPaidSchema,
  orderRefundedSchema,
  orderShippedSchema,
  type ShopEvent,
  walletChargedSchema,
} from '../events/events.ts'
import { idSchema, timeSchema } from '../fields.ts'

/** The types of events that leave the house. Their shapes are promises: a change that breaks a reader takes a new version. */
export const messageTypes = [
  'order.paid',
  'order.cancelled',
  'order.refunded',
  'order.shipped',
  'coupon.issued',
  'wallet.charged',
] as const satisfies readonly EventType[]
export const messageTypeSchema = z.enum(messageTypes)
export type MessageType = z.infer<typeof messageTypeSchema>

/** The version of what a type's data holds. */
export const MESSAGE_VERSION = 1

const envelope = {
  /** The same at every try, and at every receiver: handle an id once. */
  id: idSchema,
  version: z.literal(MESSAGE_VERSION),
  timestamp: timeSchema,
  /** What it is about. `sequence` rises with what happens to it, and leaves out what is not told outside. */
  subject: z.object({ kind: z.enum(['order', 'wallet', 'coupon']), id: idSchema, sequence: z.int() }),
}

/** An event as receivers get it: ids and figures, never personal data. */
export const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('order.paid'), ...envelope, data: orderPaidSchema }),
  z.object({ type: z.literal('order.cancelled'), ...envelope, data: orderCancelledSchema }),
  z.object({ type: z.literal('order.refunded'), ...envelope, data: orderRefundedSchema }),
  z.object({ type: z.literal('order.shipped'), ...envelope, data: orderShippedSchema }),
  z.object({ type: z.literal('coupon.issued'), ...envelope, data: couponIssuedSchema }),
  z.object({ type: z.literal('wallet.charged'), ...envelope, data: walletChargedSchema }),
])
export type Message = z.infer<typeof messageSchema>

/** What the desk tries a receiver with. It tells of nothing that happened: a receiver answers it, and does no more. */
export const testMessageSchema = z.object({
  type: z.literal('webhook.test'),
  id: idSchema,
  version: z.literal(MESSAGE_VERSION),
  timestamp: timeSchema,
  subject: z.object({ kind: z.literal('endpoint'), id: idSchema, sequence: z.int() }),
  /** The types that the endpoint gets. */
  data: z.object({ types: z.array(messageTypeSchema) }),
})
export type TestMessage = z.infer<typeof testMessageSchema>

/** What receivers get of an event. Throws when its type does not leave the house. */
export const toMessage = ({
  id,
  aggregate,
  aggregateId,
  seq,
  type,
  payload,
  createdAt,
}: ShopEvent): Message =>
  messageSchema.parse({
    id,
    type,
    version: MESSAGE_VERSION,
    timestamp: createdAt.toISOString(),
    subject: { kind: aggregate, id: aggregateId, sequence: seq },
    data: payload,
  })
