import { z } from 'zod'

const payloadSchema = z.object({
  total: z.number().optional(),
  amount: z.number().optional(),
  refunded: z.number().optional(),
  restocked: z.boolean().optional(),
  carrier: z.string().optional(),
  trackingNumber: z.string().optional(),
  refundId: z.string().optional(),
  returnId: z.string().nullish(),
  lines: z.array(z.object({ quantity: z.int() })).optional(),
})

/** What a reader wants of an event: its sums and pieces, and how it was carried. */
export function figuresOf(payload: unknown) {
  const { lines, ...figures } = payloadSchema.parse(payload)
  const pieces = lines?.reduce((sum, { quantity }) => sum + quantity, 0)
  return pieces === undefined ? figures : { ...figures, pieces }
}
