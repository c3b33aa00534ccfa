import { z } from 'zod'

const envSchema = z.object({
  SHOP_URL: z.url({ protocol: /^https?$/ }),
  SHOP_API_URL: z.url({ protocol: /^https?$/ }),
  MESSAGE_LOG: z.string(),
})

/** Where the shop under test is, as `npm run e2e` tells it, and where its demo messages go. */
export const env = envSchema.parse(process.env)
