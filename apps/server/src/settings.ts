import type { Env } from './env.ts'
import type { LimitSettings } from './limits/create-limits.ts'
import type { Realm } from './session/session-cookie.ts'

/** What the HTTP side of the process is told. */
export type Settings = {
  realm: Realm
  /** Public origins of the shop, or of the desk; the first is its address. */
  origins: ReadonlySet<string>
  /** Whether that is served over https. */
  secure: boolean
  /** Origins of other browser apps that may call with a bearer token. */
  corsOrigins: ReadonlySet<string>
  hopSecret: string
  mediaDir: string
  limits: LimitSettings
  /** Streams open at once in this process, and of one address. */
  streams: { inAll: number; perAddress: number }
  /** How often a stream gives a sign of life, in milliseconds. */
  pingMs: number
}

const PRODUCTION: LimitSettings = {
  signUps: 100,
  resetsByAddress: 20,
  resetsByAccount: 5,
  failuresByAddress: 100,
  failuresByAccount: 10,
  exportsByAccount: 10,
  moneyCalls: 600,
  serviceCalls: 600,
}
/** Load tools sign many shoppers up from one address, and drive single accounts. */
const DEMO: LimitSettings = { ...PRODUCTION, signUps: 300, resetsByAddress: 300, moneyCalls: 60_000 }

export function readSettings(env: Env): Settings {
  const isDesk = env.SERVER_ROLE === 'admin'
  const origins = (isDesk && env.ADMIN_ORIGINS) || env.SHOP_ORIGINS
  const limits = env.SHOP_ENV === 'production' ? PRODUCTION : DEMO
  return {
    realm: isDesk ? 'desk' : 'shop',
    origins: new Set(origins),
    secure: origins[0]?.startsWith('https:') ?? false,
    corsOrigins: new Set(isDesk ? [] : env.CORS_ORIGINS),
    hopSecret: env.HOP_SECRET,
    mediaDir: env.MEDIA_DIR,
    streams:
      env.SHOP_ENV === 'production' ? { inAll: 5_000, perAddress: 200 } : { inAll: 5_000, perAddress: 5_000 },
    pingMs: 15_000,
    limits: { ...limits, moneyCalls: env.MONEY_CALLS_PER_MINUTE ?? limits.moneyCalls },
  }
}
