import { parseArgs } from 'node:util'
import { z } from 'zod'

const planSchema = z.object({
  rounds: z.coerce.number().int().min(1).max(20).default(3),
  shoppers: z.coerce.number().int().min(10).max(20_000).default(2_000),
  atOnce: z.coerce.number().int().min(1).max(4_096).default(256),
  servers: z.coerce.number().int().min(1).max(64).default(1),
})

export type Plan = z.infer<typeof planSchema>

/** What was asked for: --rounds 3 --shoppers 2000 --atOnce 256 --servers 1. */
export function readPlan(): Plan {
  const text = { type: 'string' } as const
  const options = { rounds: text, shoppers: text, atOnce: text, servers: text }
  return planSchema.parse(parseArgs({ options }).values)
}
