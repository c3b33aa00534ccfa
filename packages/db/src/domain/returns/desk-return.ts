import { z } from 'zod'
import { deskOrderSchema } from '../desk-orders/desk-order.ts'
import { idSchema, localeSchema } from '../fields.ts'
import { orderStatusSchema } from '../orders/status.ts'
import { pageFields, pageOf } from '../page.ts'
import { whoActedSchema } from '../staff/who-acted.ts'
import { wonSchema } from '../won-schema.ts'
import { returnSchema, returnStatusSchema } from './return.ts'

/** Those that wait for a decision come oldest first, all others newest first. */
export const listDeskReturnsInputSchema = z.strictObject({
  status: returnStatusSchema.optional(),
  ...pageFields,
  locale: localeSchema.default('ko'),
})
export type ListDeskReturnsInput = z.infer<typeof listDeskReturnsInputSchema>

export const deskReturnInputSchema = z.strictObject({ id: idSchema, locale: localeSchema.default('ko') })
export type DeskReturnInput = z.infer<typeof deskReturnInputSchema>

/** A return as the desk decides it. What is personal is masked. */
export const deskReturnSchema = returnSchema.extend({
  orderStatus: orderStatusSchema,
  customer: deskOrderSchema.shape.customer,
  lines: z.array(
    returnSchema.shape.lines.element.extend({
      sku: z.string(),
      /** What the pieces cost the customer, each share rounded down; the preview tells what an approval books. */
      paid: wonSchema,
    }),
  ),
  /** Whether its pieces were put back into stock; null until it is approved. */
  restocked: z.boolean().nullable(),
  /** Null until it is decided. */
  decided: whoActedSchema.nullable(),
})
export type DeskReturn = z.infer<typeof deskReturnSchema>
export const deskReturnPageSchema = pageOf(deskReturnSchema)
export type DeskReturnPage = z.infer<typeof deskReturnPageSchema>
