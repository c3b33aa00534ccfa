import { z } from 'zod'
import { idSchema } from '../fields.ts'

/** Who caused something; `staff` is null unless someone at the desk did. */
export const whoActedFields = {
  by: z.enum(['customer', 'staff', 'shop']),
  staff: z.object({ id: idSchema, name: z.string() }).nullable(),
}
export const whoActedSchema = z.object(whoActedFields)
export type WhoActed = z.infer<typeof whoActedSchema>
