import { parseArgs } from 'node:util'
import { z } from 'zod'
import { Refusal } from './refusal.ts'

/** How many API processes `--servers` asks for. */
export function readServers(args: string[], usual: number): number {
  const { servers } = parseArgs({ args, options: { servers: { type: 'string' } }, strict: false }).values
  if (servers === undefined) return usual
  const parsed = z.coerce.number().int().min(1).max(64).safeParse(servers)
  if (!parsed.success) throw new Refusal(`--servers takes a number of processes, 1 to 64, not "${servers}".`)
  return parsed.data
}
