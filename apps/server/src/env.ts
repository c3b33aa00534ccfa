import { resolve } from 'node:path'
import { z } from 'zod'

const list = z.string().transform((text) => text.split(',').map((entry) => entry.trim()))

const envSchema = z
  .object({
    SHOP_ENV: z.enum(['demo', 'production']),
    SHOP_API_HOST: z.string().default('127.0.0.1'),
    SHOP_API_PORT: z.coerce.number().int().min(0).max(65_535).default(4_000),
    SHOP_SERVERS: z.coerce.number().int().min(1).max(64).default(1),
    SHOP_ORIGINS: list.pipe(z.array(z.url()).min(1)),
    CORS_ORIGINS: list.pipe(z.array(z.url())).optional(),
    REDIS_URL: z.url({ protocol: /^rediss?$/ }),
    HOP_SECRET: z.string().min(16),
    MEDIA_DIR: z.string().default(resolve(import.meta.dirname, '../../../.data/media')),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    MONEY_CALLS_PER_MINUTE: z.coerce.number().int().min(1).optional(),
    DEMO_SHOPPER_PASSWORD: z.string().optional(),
  })
  .refine((env) => env.SHOP_ENV === 'demo' || env.DEMO_SHOPPER_PASSWORD === undefined, {
    path: ['DEMO_SHOPPER_PASSWORD'],
    error: 'belongs to a demo and is refused in production, together with the secrets made for that demo',
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
