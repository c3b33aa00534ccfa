import { z } from 'zod'

const envSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^mysql$/ }),
  REDIS_URL: z.url({ protocol: /^redis$/ }),
  SHOP_API_URL: z.url({ protocol: /^http$/ }),
  FIELD_KEYS: z.string(),
})

/** Where the shop under test is, as `npm run bench` tells its programs. */
export const env = envSchema.parse(process.env)
