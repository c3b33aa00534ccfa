import { z } from 'zod'

const envSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^mysql$/ }),
  SHOP_API_URL: z.url({ protocol: /^http$/ }).optional(),
  RUN_FILE: z.string().optional(),
})

/** Where the shop under attack is, as `npm run drill` tells its programs; a test starts a shop API of its own. */
export const env = envSchema.parse(process.env)
