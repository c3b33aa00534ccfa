import { z } from 'zod'
import { idempotencyKeySchema, idSchema, timeSchema } from '../fields.ts'
import { pageFields, pageOf } from '../page.ts'
import { wonSchema } from '../won-schema.ts'

/** The least and most that can be charged at a time, inclusive, in won. */
export const CHARGE_MIN = 1_000
export const CHARGE_MAX = 1_000_000

export const balanceSchema = z.object({ balance: wonSchema })

export const chargeInputSchema = z.strictObject({ amount: z.int(), idempotencyKey: idempotencyKeySchema })
export type ChargeInput = z.infer<typeof chargeInputSchema>

export const chargeSchema = z.object({ balance: wonSchema, entryId: idSchema })
export type Charge = z.infer<typeof chargeSchema>

export const pointEntrySchema = z.object({
  id: idSchema,
  kind: z.enum(['charge', 'spend', 'refund', 'adjust', 'expire']),
  amount: wonSchema,
  balanceAfter: wonSchema,
  orderId: idSchema.nullable(),
  createdAt: timeSchema,
})
export const listEntriesInputSchema = z.strictObject(pageFields).default({ limit: 24 })
export type ListEntriesInput = z.infer<typeof listEntriesInputSchema>
export const entryListSchema = pageOf(pointEntrySchema)
export type EntryList = z.infer<typeof entryListSchema>
