import { z } from 'zod'

const keySchema = z
  .base64()
  .refine((key) => Buffer.from(key, 'base64').length === 32, 'must be 32 bytes in base64')

/** Pauses before the second try of a webhook and each one after it, in seconds. */
const RETRY_SECONDS = '5,300,1800,7200,18000,36000,50400,72000,86400'

/** A list of names parted by commas, none by default. */
const namesSchema = z
  .string()
  .default('')
  .transform((list) => [...new Set(list.split(',').filter(Boolean))])

const settingsSchema = z.object({
  SHOP_ENV: z.enum(['demo', 'production']),
  DATABASE_URL: z.url({ protocol: /^(mysql|mariadb)$/ }),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }),
  DATABASE_POOL: z.coerce.number().int().min(4).max(200).default(16),
  SHOP_SERVERS: z.coerce.number().int().min(1).max(64).default(1),
  SHOP_ORIGINS: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(z.url()).min(1)),
  /** Where the admin app is, first its address: links to it begin with it. */
  ADMIN_ORIGINS: z
    .string()
    .default('http://localhost:3001')
    .transform((list) => list.split(','))
    .pipe(z.array(z.url()).min(1)),
  /** Whoever knows it may make the first owner. */
  SETUP_TOKEN: z.string().min(20).optional(),
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
  WEBHOOK_RETRY_SECONDS: z
    .string()
    .default(RETRY_SECONDS)
    .transform((list) => list.split(',').map(Number))
    .pipe(z.array(z.number().min(0).max(86_400)).min(1)),
  /** Whether webhooks may go to this machine, which a demo may want and nobody else. */
  WEBHOOK_ALLOW_LOOPBACK: z
    .enum(['', '0', '1'])
    .default('0')
    .transform((value) => value === '1'),
  /** Where events go beside webhooks. */
  EVENT_SINKS: namesSchema.pipe(z.array(z.enum(['redis', 'kafka']))),
  EVENT_REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  EVENT_STREAM: z.string().min(1).default('firstcome:events'),
  EVENT_STREAM_LENGTH: z.coerce.number().int().min(1).default(1_000_000),
  KAFKA_BROKERS: namesSchema,
  KAFKA_TOPIC: z.string().min(1).default('firstcome.events'),
})

const envSchema = settingsSchema.refine(
  ({ SHOP_ENV, WEBHOOK_ALLOW_LOOPBACK }) => SHOP_ENV === 'demo' || !WEBHOOK_ALLOW_LOOPBACK,
  { path: ['WEBHOOK_ALLOW_LOOPBACK'], message: 'is for a demo alone' },
)

function parseEnv() {
  const parsed = envSchema.safeParse(process.env)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The shop cannot start with this environment:\n${problems.join('\n')}`)
}

/** The settings of this process, checked once. */
export const env = parseEnv()

/** The environment of this process with changes, for a child of it. */
export const environmentWith = (change: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...process.env,
  ...change,
})
