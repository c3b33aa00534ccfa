import { z } from 'zod'
import { idSchema, phoneSchema } from '../fields.ts'
import { typedLineSchema } from './typed-line.ts'

const MAX_LINE = 120
const optionalLine = typedLineSchema(MAX_LINE).nullable().default(null)

export const addressSchema = z.strictObject({
  recipient: typedLineSchema(60),
  phone: phoneSchema,
  postalCode: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z][0-9A-Za-z -]{1,8}[0-9A-Za-z]$/),
  line1: typedLineSchema(MAX_LINE),
  line2: optionalLine,
  note: optionalLine,
})
export type Address = z.infer<typeof addressSchema>

/** Shown in place of the address of an order whose shopper has left. It has the form of one, so that every order has. */
export const ERASED_ADDRESS: Address = {
  recipient: '—',
  phone: '000-0000-0000',
  postalCode: '00000',
  line1: '—',
  line2: null,
  note: null,
}

export const savedAddressSchema = addressSchema.extend({ id: idSchema, isDefault: z.boolean() })
export type SavedAddress = z.infer<typeof savedAddressSchema>
export const addressListSchema = z.object({ items: z.array(savedAddressSchema) })
export type AddressList = z.infer<typeof addressListSchema>

/** Without an id a new address is added; the first one becomes the default. */
export const saveAddressInputSchema = addressSchema.extend({
  id: idSchema.optional(),
  isDefault: z.boolean().optional(),
})
export type SaveAddressInput = z.infer<typeof saveAddressInputSchema>

export const MAX_ADDRESSES = 20
