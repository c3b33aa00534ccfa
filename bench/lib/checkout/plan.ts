import { parseArgs } from 'node:util'
import { z } from 'zod'

const planSchema = z.object({
  rounds: z.coerce.number().int().min(1).max(20).default(3),
  seconds: z.coerce.number().min(0.5).max(120).default(5),
  servers: z.coerce.number().int().min(1).max(64).default(1),
  buyers: z
    .string()
    .default('1,16,64,256')
    .transform((list) => list.split(',').map(Number))
    .pipe(z.array(z.int().min(1).max(4_096)).min(1)),
})

export type Plan = z.infer<typeof planSchema>

/** What was asked for: --rounds 3 --seconds 5 --servers 1 --buyers 1,16,64,256. */
export function readPlan(): Plan {
  const text = { type: 'string' } as const
  const options = { rounds: text, seconds: text, servers: text, buyers: text }
  return planSchema.parse(parseArgs({ options }).values)
}
