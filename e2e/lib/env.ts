import { z } from 'zod'

const envSchema = z.object({
  SHOP_URL: z.url({ protocol: /^https?$/ }),
  SHOP_API_URL: z.url({ protocol: /^https?$/ }),
  PAGES_URLS: z.string().transform((list) => list.split(',')),
  ADMIN_URL: z.url({ protocol: /^https?$/ }),
  ADMIN_API_URL: z.url({ protocol: /^https?$/ }),
  MESSAGE_LOG: z.string(),
  DEMO_OWNER_EMAIL: z.string(),
  DEMO_OWNER_PASSWORD: z.string(),
})

/** Where the shop under test, each process that makes its pages, and its desk are, as `npm run e2e` tells it, where its demo messages go and who owns the desk. */
export const env = envSchema.parse(process.env)
