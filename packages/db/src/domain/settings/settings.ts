import { z } from 'zod'
import { textSchema } from '../fields.ts'

/** Under which the shop itself tells what changed. */
export const SHOP_ID = '00000000-0000-7000-8000-000000000001'

const amountSchema = z.int().min(0).max(10_000_000)

const fields = {
  name: textSchema(120),
  /** What delivery costs, in won. */
  shippingFee: amountSchema,
  /** The subtotal from which delivery is free, in won; 0: always. */
  freeShippingFrom: amountSchema,
  /** How many days after the delivery a return may be asked for. */
  returnDays: z.int().min(0).max(365),
  /** A variant with this many pieces or fewer is running out. */
  lowStockLevel: z.int().min(0).max(100_000),
  version: z.int().min(1),
}

export const updateSettingsInputSchema = z.strictObject(fields)
export type UpdateSettingsInput = z.infer<typeof updateSettingsInputSchema>

export const settingsSchema = z.object(fields)
export type Settings = z.infer<typeof settingsSchema>
