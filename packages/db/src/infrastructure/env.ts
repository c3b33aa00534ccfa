import { z } from 'zod'

const keySchema = z
  .base64()
  .refine((key) => Buffer.from(key, 'base64').length === 32, 'must be 32 bytes in base64')

const envSchema = z.object({
  SHOP_ENV: z.enum(['demo', 'production']),
  DATABASE_URL: z.url({ protocol: /^(mysql|mariadb)$/ }),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }),
  DATABASE_POOL: z.coerce.number().int().min(4).max(200).default(16),
  SHOP_SERVERS: z.coerce.number().int().min(1).max(64).default(1),
  SHOP_ORIGINS: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(z.url()).min(1)),
  FIELD_KEYS: z
    .string()
    .regex(/^[a-z0-9]{1,16}:[^,:]+(,[a-z0-9]{1,16}:[^,:]+)*$/, 'must be <id>:<key>, the active key first')
    .transform((list) => list.split(',').map((entry) => entry.split(':')))
    .pipe(z.array(z.tuple([z.string(), keySchema]))),
  BLIND_INDEX_KEY: keySchema,
  MESSAGE_SENDER: z.enum(['log', 'smtp', 'alimtalk']).default('log'),
  MESSAGE_LOG: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().optional(),
  ALIMTALK_URL: z.url({ protocol: /^https?$/ }).optional(),
  ALIMTALK_KEY: z.string().optional(),
  ALIMTALK_PROFILE: z.string().optional(),
  WEB_URLS: z
    .string()
    .transform((list) => list.split(',').filter(Boolean))
    .pipe(z.array(z.url()))
    .default([]),
  HOP_SECRET: z.string().min(16).optional(),
})

function parseEnv() {
  const parsed = envSchema.safeParse(process.env)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The shop cannot start with this environment:\n${problems.join('\n')}`)
}

/** The settings of this process, checked once. */
export const env = parseEnv()
