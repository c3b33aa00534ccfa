import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../command.ts'
import type { Home } from '../home.ts'
import { freePort } from '../ports.ts'
import { runToEnd } from '../program.ts'
import { Refusal } from '../refusal.ts'
import { runFilePath } from '../run-file.ts'
import { step } from '../say.ts'
import { demoSecrets } from '../secrets.ts'
import { prepareSchema } from '../shop/prepare-database.ts'
import { adminApiEnv, apiEnv } from '../shop/shop-env.ts'
import { startApi } from '../shop/start-api.ts'
import { FILLED, openFilled } from './filled-home.ts'

/** Runs a bench against the filled shop that `npm run db:fill` has left: the APIs of shop and desk, a process each. */
export const measureDesk = (program: string): Promise<never> =>
  runCommand({
    dir: FILLED,
    taken: () => 'The filled shop is in use by another command.',
    stoppedCode: 130,
    work: (home) => work(home, program),
  })

async function work(home: Home, program: string): Promise<number> {
  if (!existsSync(join(home.dir, 'secrets.json')))
    throw new Refusal('There is no filled shop: npm run db:fill first.')
  const databases = await step('Starting MySQL and Redis', () => openFilled(home))
  await prepareSchema(databases.mysql.url)
  const plan = {
    ...databases,
    mode: 'demo' as const,
    secrets: demoSecrets(home.dir),
    servers: 1,
    apiPort: await freePort(),
  }
  const admin = { port: 0, apiPort: await freePort(), distDir: '', origins: 'http://localhost:3001' }
  const shopEnv = apiEnv(home, plan)
  const shopApi = await startApi(home, { port: plan.apiPort, servers: 1, env: shopEnv, onServers: () => {} })
  let pid = 0
  const adminApi = await startApi(home, {
    role: 'admin',
    port: admin.apiPort,
    servers: 1,
    env: adminApiEnv(home, plan, admin, undefined),
    onServers: ([first]) => {
      pid = first ?? 0
    },
  })
  const env = {
    ...shopEnv,
    SHOP_API_URL: shopApi,
    ADMIN_API_URL: adminApi,
    ADMIN_API_PID: String(pid),
    RUN_FILE: runFilePath(home.dir),
  }
  return runToEnd(home, { name: 'admin', command: process.execPath, args: [program], env, aloud: true })
}
