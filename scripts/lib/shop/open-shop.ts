import type { Home } from '../home.ts'
import { type RunFile, writeRunFile } from '../run-file.ts'
import { step } from '../say.ts'
import { buildApp, isBuilt } from './build-app.ts'
import { openDesk } from './open-desk.ts'
import { fillDemo, prepareSchema } from './prepare-database.ts'
import { apiEnv, webEnv, workerEnv } from './shop-env.ts'
import type { ShopPagesPlan, ShopPlan } from './shop-plan.ts'
import { startApi } from './start-api.ts'
import { startApp } from './start-app.ts'
import { startWorker } from './start-worker.ts'

/** Opens the shop on these databases, ready to buy in, and writes where it is to run.json in the home. */
export async function openShop(home: Home, plan: ShopPlan): Promise<RunFile> {
  const { mysql, redis, secrets, web, admin } = plan
  const env = apiEnv(home, plan)
  await prepareSchema(mysql.url)
  if (secrets) await fillDemo(home, mysql.url, env)

  const run: RunFile = {
    shop: web?.origins.split(',')[0],
    shopApi: `http://127.0.0.1:${plan.apiPort}`,
    databaseUrl: mysql.url,
    redisUrl: redis.url,
    pids: { servers: [], mysql: mysql.pid, redis: redis.pid },
    demo: secrets && { shopper: secrets.shopper, owner: secrets.owner },
  }
  let isOpen = false
  const noteServers = (of: 'servers' | 'adminServers') => (pids: number[]) => {
    run.pids[of] = pids
    if (isOpen) writeRunFile(home.dir, run)
  }
  const api = { port: plan.apiPort, servers: plan.servers, env, onServers: noteServers('servers') }
  await step('Starting the API', () => startApi(home, api))
  run.pids.worker = await step('Starting the worker', () => startWorker(home, workerEnv(home, plan)))
  if (web) run.pids.web = await openWeb(home, plan, web)
  if (admin) await openDesk(home, plan, admin, run, noteServers('adminServers'))
  writeRunFile(home.dir, run)
  isOpen = true
  return run
}

async function openWeb(home: Home, plan: ShopPlan, web: ShopPagesPlan): Promise<number> {
  const { port, alsoOn = [], distDir } = web
  const build = { app: 'web', distDir } as const
  const env = webEnv(plan, web)
  if (!isBuilt(build)) await step('Building the shop', () => buildApp(home, build, env))
  const openOn = (port: number, name: string = build.app) =>
    startApp(home, { ...build, name, port, env: { ...env, SHOP_PORT: String(port) } })
  return step('Opening the shop', async () => {
    const pid = await openOn(port)
    for (const [place, other] of alsoOn.entries()) await openOn(other, `web-${place + 2}`)
    return pid
  })
}
