import { z } from 'zod'
import { timeSchema } from './fields.ts'

/** The version of the shop, as its package.json has it. */
export const SHOP_VERSION = '0.1.0'

/** How the machinery of the shop is. */
export const systemHealthSchema = z.object({
  database: z.boolean(),
  redis: z.boolean(),
  worker: z.object({
    /** When a worker was last heard of; null when never. */
    seenAt: timeSchema.nullable(),
    /** Events that some consumer has not handled yet. */
    behind: z.int(),
    /** Whether a worker was heard of within three minutes. */
    ok: z.boolean(),
  }),
  /**
   * What follows the line of events, and how many places it is behind the end by its furthest share: up to 200 when nothing there is
   * its business. `failing`: some of it is tried again and again.
   */
  consumers: z.array(z.object({ name: z.string(), behind: z.int(), failing: z.boolean() })),
  /** Deliveries that wait, counted up to 1,000, and since when the oldest does; null when none does. */
  webhooks: z.object({ waiting: z.int(), since: timeSchema.nullable() }),
  version: z.string(),
  checkedAt: timeSchema,
})
export type SystemHealth = z.infer<typeof systemHealthSchema>
