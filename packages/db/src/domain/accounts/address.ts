import { z } from 'zod'
import { idSchema, phoneSchema } from '../fields.ts'
import { typedLineSchema } from './typed-line.ts'

const MAX_LINE = 120
const optionalLine = typedLineSchema(MAX_LINE)
  .nullish()
  .transform((line) => line ?? null)

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
