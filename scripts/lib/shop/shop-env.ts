import { join } from 'node:path'
import type { Home } from '../home.ts'
import { DATA } from '../paths.ts'
import { secretsEnv } from '../secrets.ts'
import type { AdminPlan, PagesPlan, ShopPagesPlan, ShopPlan } from './shop-plan.ts'

const NO_WEB_ORIGIN = 'http://localhost:3000'

const shopOrigins = ({ web }: ShopPlan) => web?.origins ?? NO_WEB_ORIGIN

/** Where each process that makes the shop's pages answers. */
export const pagesUrls = ({ port, alsoOn = [] }: ShopPagesPlan): string[] =>
  [port, ...alsoOn].map((each) => `http://127.0.0.1:${each}`)

/** The settings of programs that reach the databases. */
export function apiEnv(home: Home, plan: ShopPlan): NodeJS.ProcessEnv {
  const { mode, mysql, redis, secrets, webhooks } = plan
  return {
    ...(secrets && secretsEnv(secrets)),
    SHOP_ENV: mode,
    DATABASE_URL: mysql.url,
    REDIS_URL: redis.url,
    SHOP_API_HOST: '127.0.0.1',
    ...(home.dir !== DATA && { MEDIA_DIR: join(home.dir, 'media') }),
    SHOP_ORIGINS: shopOrigins(plan),
    ...(webhooks && { WEBHOOK_ALLOW_LOOPBACK: '1', WEBHOOK_RETRY_SECONDS: webhooks.retrySeconds }),
  }
}

/** The settings of the desk's API: the shop's databases, in a process and a pool of its own. */
export function adminApiEnv(
  home: Home,
  plan: ShopPlan,
  { origins }: AdminPlan,
  setupToken: string | undefined,
): NodeJS.ProcessEnv {
  return {
    ...apiEnv(home, plan),
    ADMIN_API_HOST: '127.0.0.1',
    ADMIN_ORIGINS: origins,
    SETUP_TOKEN: setupToken,
  }
}

/** The settings of the background process: the same, where its demo messages go, and the pages that it brings up to date. */
export function workerEnv(home: Home, plan: ShopPlan): NodeJS.ProcessEnv {
  return {
    ...apiEnv(home, plan),
    ...(plan.mode === 'demo' && { MESSAGE_LOG: join(home.dir, 'messages.log') }),
    ...(plan.web && { WEB_URLS: pagesUrls(plan.web).join(',') }),
  }
}

/** The settings of the shop's pages. */
export function webEnv(plan: ShopPlan, { port, origins }: PagesPlan): NodeJS.ProcessEnv {
  return {
    ...pagesEnv(plan),
    SHOP_PORT: String(port),
    SHOP_API_URL: `http://127.0.0.1:${plan.apiPort}`,
    SHOP_ORIGINS: origins,
  }
}

/** The settings of the desk's pages. */
export function adminEnv(plan: ShopPlan, { port, apiPort, origins }: AdminPlan): NodeJS.ProcessEnv {
  return {
    ...pagesEnv(plan),
    ADMIN_PORT: String(port),
    ADMIN_API_URL: `http://127.0.0.1:${apiPort}`,
    ADMIN_ORIGINS: origins,
    SHOP_ORIGINS: shopOrigins(plan),
  }
}

/** Pages hold no credentials but the secret of the hop to the API. */
const pagesEnv = ({ mode, secrets }: ShopPlan): NodeJS.ProcessEnv => ({
  ...(secrets && { HOP_SECRET: secrets.hopSecret }),
  SHOP_ENV: mode,
  DATABASE_URL: undefined,
  REDIS_URL: undefined,
  FIELD_KEYS: undefined,
  BLIND_INDEX_KEY: undefined,
  SETUP_TOKEN: undefined,
})
