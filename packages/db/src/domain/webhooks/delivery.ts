import { z } from 'zod'
import { idSchema, timeSchema } from '../fields.ts'
import { pageFields, pageOf } from '../page.ts'
import { deliveryStatusSchema } from './delivery-status.ts'
import { messageSchema, messageTypeSchema } from './message.ts'

/** One event for one endpoint in a list of the desk. */
export const deliverySchema = z.object({
  id: idSchema,
  endpoint: z.object({ id: idSchema, name: z.string() }),
  eventId: idSchema,
  type: messageTypeSchema,
  /** What the event is about: an order, a wallet or a campaign. */
  subjectId: idSchema,
  /** The number of the order that it is about; null for what is about none. */
  orderNumber: z.string().nullable(),
  status: deliveryStatusSchema,
  attempts: z.int(),
  /** When it is tried next, if it is the next one of its subject; null otherwise. */
  nextAt: timeSchema.nullable(),
  createdAt: timeSchema,
  settledAt: timeSchema.nullable(),
})
export type Delivery = z.infer<typeof deliverySchema>

export const listDeliveriesInputSchema = z
  .strictObject({
    ...pageFields,
    endpointId: idSchema.optional(),
    status: deliveryStatusSchema.optional(),
    /** Deliveries of one order, wallet or campaign. */
    subjectId: idSchema.optional(),
  })
  .default({ limit: 24 })
export type ListDeliveriesInput = z.infer<typeof listDeliveriesInputSchema>
export const deliveryPageSchema = pageOf(deliverySchema)
export type DeliveryPage = z.infer<typeof deliveryPageSchema>

/** One try. `status` is null when no answer came; `failure` tells why there was none, or why it did not count. */
export const attemptSchema = z.object({
  id: idSchema,
  number: z.int(),
  url: z.string(),
  requestHeaders: z.record(z.string(), z.string()),
  status: z.int().nullable(),
  failure: z.string().nullable(),
  responseBody: z.string().nullable(),
  durationMs: z.int(),
  startedAt: timeSchema,
})
export type Attempt = z.infer<typeof attemptSchema>

/** A delivery with what is sent and its latest fifty tries, the newest first; `message` is null once the event is no longer kept. */
export const deliveryDetailSchema = deliverySchema.extend({
  message: messageSchema.nullable(),
  tries: z.array(attemptSchema),
})
export type DeliveryDetail = z.infer<typeof deliveryDetailSchema>

export const deliveryByIdInputSchema = z.strictObject({ id: idSchema })
export type DeliveryById = z.infer<typeof deliveryByIdInputSchema>

/** How many dead letters are sent again in one call. */
export const REDELIVER_AT_ONCE = 1_000

export const redeliverDeadInputSchema = z.strictObject({ endpointId: idSchema })
export type RedeliverDeadInput = z.infer<typeof redeliverDeadInputSchema>

/** How many dead letters wait again; `left` are still to be asked for, counted up to 1,000. */
export const redeliveredSchema = z.object({ redelivered: z.int(), left: z.int() })
export type Redelivered = z.infer<typeof redeliveredSchema>
