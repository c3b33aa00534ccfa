import { join } from 'node:path'
import type { Kind } from '../databases/kind.ts'
import type { Database } from '../databases/open-databases.ts'
import type { Home } from '../home.ts'
import { freePort } from '../ports.ts'
import { runToEnd } from '../program.ts'
import { runFilePath } from '../run-file.ts'
import { demoSecrets } from '../secrets.ts'
import { openShop } from '../shop/open-shop.ts'
import { workerEnv } from '../shop/shop-env.ts'
import type { ShopPlan } from '../shop/shop-plan.ts'
import { findBrowser } from './find-browser.ts'
import { type Tally, tallyPlaywright } from './tally.ts'

/** A build folder of its own, so that a shop that is open keeps its pages. */
const DIST = '.next-test'
const PROCESSES = 2

/** Opens a freshly filled demo shop on free ports and visits it with Playwright. */
export async function runBrowserSuite(
  home: Home,
  databases: Record<Kind, Database>,
  args: string[],
): Promise<Tally> {
  findBrowser()
  const [port, apiPort] = [await freePort(), await freePort()]
  const origins = `http://localhost:${port},http://127.0.0.1:${port}`
  const web = { port, distDir: DIST, origins }
  const secrets = demoSecrets(home.dir)
  const plan: ShopPlan = { ...databases, mode: 'demo', secrets, servers: PROCESSES, apiPort, web }
  await openShop(home, plan)

  const report = join(home.dir, 'playwright.json')
  const code = await runToEnd(home, {
    name: 'playwright',
    command: process.execPath,
    args: ['node_modules/@playwright/test/cli.js', 'test', '--add-reporter=json', ...args],
    // The shop's own settings too: journeys read its messages, and have its staff act.
    env: {
      ...workerEnv(home, plan),
      SHOP_URL: `http://localhost:${port}`,
      SHOP_API_URL: `http://127.0.0.1:${apiPort}`,
      RUN_FILE: runFilePath(home.dir),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
    aloud: true,
  })
  return tallyPlaywright(report, code)
}
