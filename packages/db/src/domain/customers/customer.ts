import { z } from 'zod'
import { savedAddressSchema } from '../accounts/address.ts'
import { idSchema, localeSchema, timeSchema } from '../fields.ts'
import { pageFields, pageOf } from '../page.ts'
import { pointEntrySchema } from '../wallet/wallet.ts'
import { wonSchema } from '../won-schema.ts'

/** Customers as the desk sees them: names, e-mails, phones and addresses are masked unless someone reveals them. */

export const listCustomersInputSchema = z
  .strictObject({
    /** A whole e-mail, phone or name, an order number, or an id. */
    q: z.string().trim().min(1).max(254).optional(),
    ...pageFields,
  })
  .default({ limit: 24 })
export type ListCustomersInput = z.infer<typeof listCustomersInputSchema>

/** `orders` are those that were paid; `spent` is what was paid for them, less what was refunded. */
const figures = {
  balance: wonSchema,
  orders: z.int(),
  spent: wonSchema,
  lastOrderAt: timeSchema.nullable(),
}

export const customerRowSchema = z.object({
  id: idSchema,
  name: z.string(),
  email: z.string(),
  createdAt: timeSchema,
  ...figures,
})
export const customerListSchema = pageOf(customerRowSchema)
export type CustomerList = z.infer<typeof customerListSchema>

/** A masked address need not be one that could be delivered to. */
const maskedAddressSchema = z.object({
  ...savedAddressSchema.shape,
  phone: z.string(),
  postalCode: z.string(),
})

export const customerSchema = customerRowSchema.extend({
  phone: z.string().nullable(),
  locale: localeSchema,
  addresses: z.array(maskedAddressSchema),
  /** Where they are signed in. */
  sessions: z.int(),
})
export type Customer = z.infer<typeof customerSchema>

export const ofCustomerInputSchema = z.strictObject({ id: idSchema, ...pageFields })
export type OfCustomerInput = z.infer<typeof ofCustomerInputSchema>

export const customerCouponsInputSchema = ofCustomerInputSchema.extend({ locale: localeSchema.default('ko') })

/** An entry of a wallet with who caused it; `staff` is null unless someone at the desk did. */
export const ledgerEntrySchema = pointEntrySchema.extend({
  orderNumber: z.string().nullable(),
  by: z.enum(['customer', 'staff', 'shop']),
  staff: z.object({ id: idSchema, name: z.string() }).nullable(),
  reason: z.string().nullable(),
})
export const ledgerSchema = pageOf(ledgerEntrySchema)
export type Ledger = z.infer<typeof ledgerSchema>
