import { z } from 'zod'

const envSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^mysql$/ }),
  REDIS_URL: z.url({ protocol: /^redis$/ }),
  SHOP_API_URL: z.url({ protocol: /^http$/ }),
  FIELD_KEYS: z.string(),
})

/** Where the shop under test is, as `npm run bench` tells its programs. */
export const env = envSchema.parse(process.env)

const deskSchema = z.object({
  ADMIN_API_URL: z.url({ protocol: /^http$/ }),
  /** The process that answers at the desk. */
  ADMIN_API_PID: z.coerce.number().int().positive(),
})

/** Where the desk under test is, as `npm run bench -- admin` tells its program. */
export const readDesk = () => deskSchema.parse(process.env)

const pagesSchema = z.object({
  /** The folder of the built pages, in the folder of their app. */
  NEXT_DIST_DIR: z.string().min(1),
})

/** The settings of a process of pages that were built where `npm run bench -- pages` says, with these besides. */
export const pagesEnv = (settings: Record<string, string>) => ({
  ...process.env,
  ...pagesSchema.parse(process.env),
  NODE_ENV: 'production',
  ...settings,
})

const shopSchema = z.object({ SHOP_URL: z.url({ protocol: /^http$/ }) })

/** Where the pages under test are, as `npm run bench -- lighthouse` tells its program. */
export const readShop = () => shopSchema.parse(process.env)

const manySchema = z.object({
  PAGES_URLS: z.string().transform((list) => list.split(',')),
})

/** Every process of pages under test, as `npm run bench -- fresh` tells its program. */
export const readPages = () => manySchema.parse(process.env)
