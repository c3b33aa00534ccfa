import { z } from 'zod'
import { Refusal } from './refusal.ts'

const range = (min: number, max: number) =>
  z.coerce.number(`must be a number from ${min} to ${max}`).int().min(min).max(max)

const settingsSchema = z.object({
  SHOP_ENV: z.enum(['demo', 'production']).default('demo'),
  DATABASE_URL: z
    .url({ protocol: /^mysql$/, error: 'must look like mysql://user:password@host:3306/name' })
    .optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must look like redis://host:6379' }).optional(),
  SHOP_PORT: range(1, 65_535).optional(),
  SHOP_API_PORT: range(1, 65_535).optional(),
  SHOP_ORIGINS: z.string().optional(),
  SHOP_SERVERS: range(1, 64).default(1),
  ADMIN_PORT: range(1, 65_535).optional(),
  ADMIN_API_PORT: range(1, 65_535).optional(),
  ADMIN_ORIGINS: z.string().optional(),
})

export type Settings = z.infer<typeof settingsSchema>

/** What production has to bring; the demo makes its own. */
const PRODUCTION_BRINGS = [
  'DATABASE_URL',
  'REDIS_URL',
  'SHOP_ORIGINS',
  'ADMIN_ORIGINS',
  'HOP_SECRET',
  'FIELD_KEYS',
  'BLIND_INDEX_KEY',
]

/** The settings of the environment and .env (see .env.example). */
export function readSettings(): Settings {
  const filled = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const parsed = settingsSchema.safeParse(filled)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Refusal(`The setting ${issue?.path.join('.')} cannot be used: ${issue?.message}.`)
  }
  const absent = PRODUCTION_BRINGS.filter((name) => !filled[name])
  if (parsed.data.SHOP_ENV === 'production' && absent.length > 0) {
    throw new Refusal(`In production the shop needs ${absent.join(', ')} from the environment.`)
  }
  return parsed.data
}
