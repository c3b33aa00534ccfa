import { z } from 'zod'

/** `dead`: every try failed, and nobody tries again by themselves. */
export const deliveryStatusSchema = z.enum(['waiting', 'delivered', 'dead'])
export type DeliveryStatus = z.infer<typeof deliveryStatusSchema>
