import type { Database } from '../databases/open-databases.ts'
import type { Secrets } from '../secrets.ts'

export interface ShopPlan {
  mode: 'demo' | 'production'
  mysql: Database
  redis: Database
  /** Those of the demo; in production they are in our own environment. */
  secrets?: Secrets | undefined
  /** Webhooks of a test: they may reach this machine, and pause so many seconds between their tries, comma separated. */
  webhooks?: { retrySeconds: string } | undefined
  /** Processes that share the API's address. */
  servers: number
  apiPort: number
  /** Absent: no pages of the shop. */
  web?: ShopPagesPlan | undefined
  /** Absent: no desk, neither its pages nor its API. */
  admin?: AdminPlan | undefined
}

export interface PagesPlan {
  port: number
  distDir: string
  /** Where people see them, comma separated; the first is their address. */
  origins: string
}

export interface ShopPagesPlan extends PagesPlan {
  /** Ports of further processes that make the same pages. */
  alsoOn?: number[] | undefined
}

export interface AdminPlan extends PagesPlan {
  apiPort: number
}
