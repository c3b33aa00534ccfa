import { existsSync, globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readServers } from './arguments.ts'
import { runCommand } from './command.ts'
import type { Home } from './home.ts'
import { ROOT } from './paths.ts'
import { freePort } from './ports.ts'
import { runToEnd } from './program.ts'
import { Refusal } from './refusal.ts'
import { runFilePath } from './run-file.ts'
import { step } from './say.ts'
import { demoSecrets } from './secrets.ts'
import { buildApp, isBuilt } from './shop/build-app.ts'
import { openShop } from './shop/open-shop.ts'
import { apiEnv, pagesUrls } from './shop/shop-env.ts'
import type { ShopPagesPlan } from './shop/shop-plan.ts'
import { pagesPlan } from './test/pages-plan.ts'
import { privateHome, removeHome } from './test/private-home.ts'
import { openTestDatabases } from './test/test-databases.ts'

interface Measure {
  kind: 'bench' | 'drill'
  /** Where its programs are: <folder>/<name>.ts. */
  folder: string
  /** API processes unless --servers says otherwise. */
  servers: number
  /** Names of programs that start built pages by themselves. */
  ofPages?: string[]
  /** Names of programs that look at pages which are open, and of how many processes. */
  onPages?: Record<string, number>
}

/** A build beside that of a shop that is open. */
const PAGES = { app: 'web', distDir: '.next-test' } as const

/** Runs <folder>/<name>.ts against a shop API of its own: real databases, real processes, gone afterwards. */
export async function measure({
  kind,
  folder,
  servers,
  ofPages = [],
  onPages = {},
}: Measure): Promise<never> {
  const dir = await privateHome(kind)
  const work = async (home: Home) => {
    const [name = '', ...args] = process.argv.slice(2)
    const program = join(folder, `${name}.ts`)
    if (!existsSync(join(ROOT, program)))
      throw new Refusal(`npm run ${kind} -- <name>; there is ${names(folder)}.`)

    const databases = await step('Starting MySQL and Redis', () => openTestDatabases(home))
    const plan = {
      ...databases,
      mode: 'demo' as const,
      secrets: demoSecrets(home.dir),
      servers: readServers(args, servers),
      apiPort: await freePort(),
      web: await webOf(onPages[name] ?? 0),
    }
    const { shop, shopApi } = await openShop(home, plan)
    if (ofPages.includes(name) && !isBuilt(PAGES))
      await step('Building the shop', () => buildApp(home, PAGES, process.env))
    const env = {
      ...apiEnv(home, plan),
      SHOP_URL: shop,
      SHOP_API_URL: shopApi,
      PAGES_URLS: plan.web && pagesUrls(plan.web).join(','),
      RUN_FILE: runFilePath(home.dir),
      NEXT_DIST_DIR: PAGES.distDir,
    }
    return runToEnd(home, { name, command: process.execPath, args: [program, ...args], env, aloud: true })
  }
  return runCommand({ dir, taken: () => '', stoppedCode: 130, work, tidy: () => removeHome(dir) })
}

async function webOf(processes: number): Promise<ShopPagesPlan | undefined> {
  if (processes === 0) return undefined
  const others = Array.from({ length: processes - 1 }, () => freePort())
  return { ...(await pagesPlan()), alsoOn: await Promise.all(others) }
}

function names(folder: string): string {
  return globSync('*.ts', { cwd: join(ROOT, folder) })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => basename(file, '.ts'))
    .sort()
    .join(', ')
}
