import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { env } from './env.ts'

const runFileSchema = z.object({
  pids: z.object({ servers: z.array(z.number()), worker: z.number(), mysql: z.number().optional() }),
})

/** The processes of the shop under attack, as they are now; `mysql` is missing when its database is somebody else's. */
export const readPids = () => runFileSchema.parse(JSON.parse(readFileSync(env.RUN_FILE ?? '', 'utf8'))).pids

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
