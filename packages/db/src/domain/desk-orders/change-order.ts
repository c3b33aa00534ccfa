import { z } from 'zod'
import { idempotencyKeySchema, idSchema, textSchema } from '../fields.ts'
import { refundLinesSchema } from '../orders/change-order.ts'
import { orderStatusSchema, refundStatusSchema } from '../orders/status.ts'
import { wonSchema } from '../won-schema.ts'
import { shipmentSchema } from './ship-many.ts'

const reason = textSchema(500)

/** Without lines, all that is left. */
export const refundByStaffInputSchema = z.strictObject({
  id: idSchema,
  lines: refundLinesSchema.optional(),
  reason,
  /** Whether the pieces can be sold again. */
  restock: z.boolean(),
  idempotencyKey: idempotencyKeySchema,
})
export type RefundByStaffInput = z.infer<typeof refundByStaffInputSchema>

export const cancelByStaffInputSchema = z.strictObject({
  id: idSchema,
  reason,
  idempotencyKey: idempotencyKeySchema,
})
export type CancelByStaffInput = z.infer<typeof cancelByStaffInputSchema>

/** `version` is the order's, as it was read. */
export const editTrackingInputSchema = shipmentSchema.extend({ version: z.int().min(0) })
export type EditTrackingInput = z.infer<typeof editTrackingInputSchema>

export const noteOrderInputSchema = z.strictObject({ id: idSchema, text: textSchema(2000) })
export type NoteOrderInput = z.infer<typeof noteOrderInputSchema>

/** Where a change at the desk leaves an order. */
export const changedOrderSchema = z.object({
  id: idSchema,
  version: z.int(),
  status: orderStatusSchema,
  refundStatus: refundStatusSchema,
  refunded: wonSchema,
})
export type ChangedOrder = z.infer<typeof changedOrderSchema>

export const notedSchema = z.object({ id: idSchema })
