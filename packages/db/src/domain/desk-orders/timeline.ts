import { z } from 'zod'
import { factsSchema } from '../audit/audit.ts'
import { movementKindSchema } from '../catalog/stock.ts'
import { idSchema, timeSchema } from '../fields.ts'
import { whoActedFields } from '../staff/who-acted.ts'
import { deliveryStatusSchema } from '../webhooks/delivery-status.ts'
import { wonSchema } from '../won-schema.ts'

const entry = { id: idSchema, at: timeSchema }

/** What the outside was told: an event of the order, with its figures. */
const told = z.object({ kind: z.literal('event'), ...entry, type: z.string(), facts: factsSchema })

/** What someone did at the desk. */
const act = z.object({
  kind: z.literal('act'),
  ...entry,
  ...whoActedFields,
  action: z.string(),
  facts: factsSchema,
  reason: z.string().nullable(),
})

/** What the customer was told, in the inbox and outside the shop; `status` is null when no message went out. */
const message = z.object({
  kind: z.literal('message'),
  ...entry,
  about: z.string(),
  status: z.enum(['waiting', 'sent', 'failed']).nullable(),
  attempts: z.int(),
  sentAt: timeSchema.nullable(),
  readAt: timeSchema.nullable(),
})

const note = z.object({ kind: z.literal('note'), ...entry, ...whoActedFields, text: z.string() })

/** A delivery of one of its events outside the shop; `at` is when it was settled, or began to wait. */
const webhook = z.object({
  kind: z.literal('webhook'),
  ...entry,
  endpoint: z.object({ id: idSchema, name: z.string() }),
  type: z.string(),
  status: deliveryStatusSchema,
  attempts: z.int(),
})

/** A row of stock behind the order. */
const stock = z.object({
  kind: z.literal('stock'),
  ...entry,
  ...whoActedFields,
  movement: movementKindSchema,
  variantId: idSchema,
  sku: z.string(),
  delta: z.int(),
  stockAfter: z.int(),
})

/** A row of the customer's wallet behind the order. */
const wallet = z.object({
  kind: z.literal('wallet'),
  ...entry,
  ...whoActedFields,
  entry: z.enum(['charge', 'spend', 'refund', 'adjust', 'expire']),
  amount: wonSchema,
  balanceAfter: wonSchema,
})

export const timelineEntrySchema = z.discriminatedUnion('kind', [
  told,
  act,
  message,
  webhook,
  note,
  stock,
  wallet,
])
export type TimelineEntry = z.infer<typeof timelineEntrySchema>
