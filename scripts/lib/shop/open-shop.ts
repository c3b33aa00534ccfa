import type { Home } from '../home.ts'
import { type RunFile, writeRunFile } from '../run-file.ts'
import { step } from '../say.ts'
import { buildWeb, isBuilt } from './build-web.ts'
import { fillDemo, prepareSchema } from './prepare-database.ts'
import { apiEnv, webEnv, workerEnv } from './shop-env.ts'
import type { ShopPlan, WebPlan } from './shop-plan.ts'
import { startApi } from './start-api.ts'
import { startWeb } from './start-web.ts'
import { startWorker } from './start-worker.ts'

/** Opens the shop on these databases, ready to buy in, and writes where it is to run.json in the home. */
export async function openShop(home: Home, plan: ShopPlan): Promise<RunFile> {
  const { mysql, redis, secrets, web } = plan
  const env = apiEnv(home, plan)
  await prepareSchema(mysql.url)
  if (secrets) await fillDemo(home, mysql.url, env)

  const run: RunFile = {
    shop: web?.origins.split(',')[0],
    shopApi: `http://127.0.0.1:${plan.apiPort}`,
    databaseUrl: mysql.url,
    redisUrl: redis.url,
    pids: { servers: [], mysql: mysql.pid, redis: redis.pid },
    demo: secrets && { shopper: secrets.shopper },
  }
  let isOpen = false
  const onServers = (pids: number[]) => {
    run.pids.servers = pids
    if (isOpen) writeRunFile(home.dir, run)
  }
  const { apiPort: port, servers } = plan
  await step('Starting the API', () => startApi(home, { port, servers, env, onServers }))
  run.pids.worker = await step('Starting the worker', () => startWorker(home, workerEnv(home, plan)))
  if (web) run.pids.web = await openWeb(home, plan, web)
  writeRunFile(home.dir, run)
  isOpen = true
  return run
}

async function openWeb(home: Home, plan: ShopPlan, web: WebPlan): Promise<number> {
  const { port, distDir } = web
  const env = webEnv(plan, web)
  if (!isBuilt(distDir)) await step('Building the shop', () => buildWeb(home, { distDir, env }))
  return step('Opening the shop', () => startWeb(home, { port, distDir, env }))
}
