import { join } from 'node:path'
import type { Home } from '../home.ts'
import { DATA } from '../paths.ts'
import { secretsEnv } from '../secrets.ts'
import type { ShopPlan, WebPlan } from './shop-plan.ts'

const NO_WEB_ORIGIN = 'http://localhost:3000'

/** The settings of programs that reach the databases. */
export function apiEnv(home: Home, { mode, mysql, redis, secrets, web }: ShopPlan): NodeJS.ProcessEnv {
  return {
    ...(secrets && secretsEnv(secrets)),
    SHOP_ENV: mode,
    DATABASE_URL: mysql.url,
    REDIS_URL: redis.url,
    SHOP_API_HOST: '127.0.0.1',
    ...(home.dir !== DATA && { MEDIA_DIR: join(home.dir, 'media') }),
    SHOP_ORIGINS: web?.origins ?? NO_WEB_ORIGIN,
  }
}

/** The settings of the background process: the same, where its demo messages go, and the pages that it brings up to date. */
export function workerEnv(home: Home, plan: ShopPlan): NodeJS.ProcessEnv {
  return {
    ...apiEnv(home, plan),
    ...(plan.mode === 'demo' && { MESSAGE_LOG: join(home.dir, 'messages.log') }),
    ...(plan.web && { WEB_URLS: `http://127.0.0.1:${plan.web.port}` }),
  }
}

/** The settings of the pages, which hold no credentials but the secret of the hop to the API. */
export function webEnv({ mode, secrets, apiPort }: ShopPlan, { origins }: WebPlan): NodeJS.ProcessEnv {
  return {
    ...(secrets && { HOP_SECRET: secrets.hopSecret }),
    SHOP_ENV: mode,
    SHOP_API_URL: `http://127.0.0.1:${apiPort}`,
    SHOP_ORIGINS: origins,
    DATABASE_URL: undefined,
    REDIS_URL: undefined,
    FIELD_KEYS: undefined,
    BLIND_INDEX_KEY: undefined,
  }
}
