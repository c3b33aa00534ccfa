import { resolve } from 'node:path'
import { z } from 'zod'

const list = z.string().transform((text) => text.split(',').map((entry) => entry.trim()))

const OF_A_DEMO =
  'belongs to a demo and is refused in production, together with the secrets made for that demo'

const envSchema = z
  .object({
    SHOP_ENV: z.enum(['demo', 'production']),
    SERVER_ROLE: z.enum(['shop', 'admin']).default('shop'),
    SHOP_API_HOST: z.string().default('127.0.0.1'),
    SHOP_API_PORT: z.coerce.number().int().min(0).max(65_535).default(4_000),
    ADMIN_API_HOST: z.string().default('127.0.0.1'),
    ADMIN_API_PORT: z.coerce.number().int().min(0).max(65_535).default(4_001),
    SHOP_SERVERS: z.coerce.number().int().min(1).max(64).default(1),
    SHOP_ORIGINS: list.pipe(z.array(z.url()).min(1)),
    ADMIN_ORIGINS: list.pipe(z.array(z.url()).min(1)).optional(),
    CORS_ORIGINS: list.pipe(z.array(z.url())).optional(),
    REDIS_URL: z.url({ protocol: /^rediss?$/ }),
    HOP_SECRET: z.string().min(16),
    MEDIA_DIR: z.string().default(resolve(import.meta.dirname, '../../../.data/media')),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    MONEY_CALLS_PER_MINUTE: z.coerce.number().int().min(1).optional(),
    DEMO_SHOPPER_PASSWORD: z.string().optional(),
    DEMO_OWNER_PASSWORD: z.string().optional(),
  })
  .refine((env) => env.SHOP_ENV === 'demo' || env.DEMO_SHOPPER_PASSWORD === undefined, {
    path: ['DEMO_SHOPPER_PASSWORD'],
    error: OF_A_DEMO,
  })
  .refine((env) => env.SHOP_ENV === 'demo' || env.DEMO_OWNER_PASSWORD === undefined, {
    path: ['DEMO_OWNER_PASSWORD'],
    error: OF_A_DEMO,
  })
  .refine((env) => env.SERVER_ROLE === 'shop' || env.ADMIN_ORIGINS !== undefined, {
    path: ['ADMIN_ORIGINS'],
    error: 'is needed by the role admin: the origins of the admin app',
  })

export type Env = z.infer<typeof envSchema>

/** The settings of this process. Throws one message that names every setting to put right. */
export function readEnv(): Env {
  const parsed = envSchema.safeParse(process.env)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The API cannot start with this environment:\n${problems.join('\n')}`)
}

/** The environment of this process with changes, for a child of it. */
export const environmentWith = (change: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...process.env,
  ...change,
})
