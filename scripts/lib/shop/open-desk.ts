import { randomBytes } from 'node:crypto'
import type { Home } from '../home.ts'
import type { RunFile } from '../run-file.ts'
import { step } from '../say.ts'
import { askDatabase } from './ask-database.ts'
import { buildApp, isBuilt } from './build-app.ts'
import { adminApiEnv, adminEnv } from './shop-env.ts'
import type { AdminPlan, ShopPlan } from './shop-plan.ts'
import { startApi } from './start-api.ts'
import { startApp } from './start-app.ts'

/** Opens the merchant's desk beside the shop, its API in a process of its own, and notes in `run` where it is. */
export async function openDesk(
  home: Home,
  plan: ShopPlan,
  admin: AdminPlan,
  run: RunFile,
  onServers: (pids: number[]) => void,
): Promise<void> {
  const { port, apiPort, distDir, origins } = admin
  const build = { app: 'admin', distDir } as const
  const setupToken = await setupTokenFor(plan.mysql.url)
  const apiEnv = adminApiEnv(home, plan, admin, setupToken)
  run.adminApi = await step('Starting the API of the admin', () =>
    startApi(home, { role: 'admin', port: apiPort, servers: 1, env: apiEnv, onServers }),
  )
  const env = adminEnv(plan, admin)
  if (!isBuilt(build)) await step('Building the admin', () => buildApp(home, build, env))
  run.pids.admin = await step('Opening the admin', () => startApp(home, { ...build, port, env }))
  run.admin = origins.split(',')[0]
  run.setupToken = setupToken
}

/** What lets a person make the first owner; nothing once somebody works here. */
async function setupTokenFor(databaseUrl: string): Promise<string | undefined> {
  const [staff] = await askDatabase(databaseUrl, 'SELECT id FROM staff LIMIT 1')
  return staff ? undefined : process.env.SETUP_TOKEN || randomBytes(18).toString('base64url')
}
