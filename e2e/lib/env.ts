import { z } from 'zod'

const envSchema = z.object({
  SHOP_URL: z.url({ protocol: /^https?$/ }),
  SHOP_API_URL: z.url({ protocol: /^https?$/ }),
})

/** Where the shop under test is, as `npm run e2e` tells it. */
export const env = envSchema.parse(process.env)
