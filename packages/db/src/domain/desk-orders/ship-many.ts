import { z } from 'zod'
import { typedLineSchema } from '../accounts/typed-line.ts'
import { idempotencyKeySchema, idSchema, timeSchema } from '../fields.ts'

const carrierSchema = typedLineSchema(60)
const trackingNumberSchema = typedLineSchema(60)

const MAX = 100
/** The key of each order is this one and the order's id: together they have to fit a key. */
const MAX_KEY = 218

export const shipmentSchema = z.strictObject({
  id: idSchema,
  carrier: carrierSchema,
  trackingNumber: trackingNumberSchema,
})
export type Shipment = z.infer<typeof shipmentSchema>

const isUnique = (shipments: readonly { id: string }[]) =>
  new Set(shipments.map(({ id }) => id)).size === shipments.length

export const shipManyInputSchema = z.strictObject({
  shipments: z.array(shipmentSchema).min(1).max(MAX).refine(isUnique, 'an order is shipped once'),
  idempotencyKey: idempotencyKeySchema.max(MAX_KEY),
})
export type ShipManyInput = z.infer<typeof shipManyInputSchema>

/** Why an order of several is left as it is, while the others go on. */
export const shipRefusalSchema = z.enum(['NOT_FOUND', 'ORDER_NOT_SHIPPABLE', 'IDEMPOTENCY_MISMATCH', 'BUSY'])
export type ShipRefusal = z.infer<typeof shipRefusalSchema>

/** What became of each order, in the order that was asked: when it was shipped, or why it was not. */
export const shipManySchema = z.object({
  items: z.array(
    z.object({ id: idSchema, shippedAt: timeSchema.nullable(), refused: shipRefusalSchema.nullable() }),
  ),
})
export type ShipMany = z.infer<typeof shipManySchema>
