import { z } from 'zod'
import { addressSchema, savedAddressSchema } from '../accounts/address.ts'
import { idSchema } from '../fields.ts'

export const revealedFieldSchema = z.enum(['name', 'email', 'phone', 'addresses'])

const reason = z.string().trim().min(3).max(300)
export const revealInputSchema = z.union([
  z.strictObject({
    id: idSchema,
    fields: z.array(revealedFieldSchema).min(1).default(revealedFieldSchema.options),
    reason,
  }),
  /** The delivery address of an order. */
  z.strictObject({ orderId: idSchema, reason }),
])
export type RevealInput = z.infer<typeof revealInputSchema>

/** What was asked for as it is; null is what was not asked for, or is not there. */
export const revealedSchema = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  addresses: z.array(savedAddressSchema).nullable(),
  shipTo: addressSchema.nullable(),
})
export type Revealed = z.infer<typeof revealedSchema>
