import type { Database } from '../databases/open-databases.ts'
import type { Secrets } from '../secrets.ts'

export interface ShopPlan {
  mode: 'demo' | 'production'
  mysql: Database
  redis: Database
  /** Those of the demo; in production they are in our own environment. */
  secrets?: Secrets | undefined
  /** Processes that share the API's address. */
  servers: number
  apiPort: number
  /** Absent: the API alone. */
  web?: WebPlan | undefined
}

export interface WebPlan {
  port: number
  distDir: string
  /** Where people see the shop, comma separated; the first is its address. */
  origins: string
}
