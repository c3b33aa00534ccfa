import { z } from 'zod'

const envSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^mysql$/ }),
  SHOP_API_URL: z.url({ protocol: /^http$/ }).optional(),
  RUN_FILE: z.string().optional(),
  /** The folder of those in whose checkouts a process dies. */
  DOOMED: z.string().optional(),
  /** The folder in which processes tell how much memory they hold. */
  MEMORY: z.string().optional(),
  /** How far the clock of a process is ahead, in milliseconds. */
  CLOCK_AHEAD_MS: z.coerce.number().optional(),
})

/** Where the shop under attack is, as `npm run drill` tells its programs; a test starts a shop API of its own. */
export const env = envSchema.parse(process.env)
