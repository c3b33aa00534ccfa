import { join } from 'node:path'
import type { Kind } from '../databases/kind.ts'
import type { Database } from '../databases/open-databases.ts'
import type { Home } from '../home.ts'
import { freePort } from '../ports.ts'
import { runToEnd } from '../program.ts'
import { runFilePath } from '../run-file.ts'
import { demoSecrets } from '../secrets.ts'
import { openShop } from '../shop/open-shop.ts'
import { pagesUrls, workerEnv } from '../shop/shop-env.ts'
import type { ShopPlan } from '../shop/shop-plan.ts'
import { findBrowser } from './find-browser.ts'
import { pagesPlan } from './pages-plan.ts'
import { type Tally, tallyPlaywright } from './tally.ts'

const PROCESSES = 2

/** Opens a freshly filled demo shop and its desk on free ports and visits both it with Playwright. */
export async function runBrowserSuite(
  home: Home,
  databases: Record<Kind, Database>,
  args: string[],
): Promise<Tally> {
  findBrowser()
  const secrets = demoSecrets(home.dir)
  const web = { ...(await pagesPlan()), alsoOn: [await freePort()] }
  const plan: ShopPlan = {
    ...databases,
    mode: 'demo',
    secrets,
    servers: PROCESSES,
    webhooks: { retrySeconds: '1,1' },
    apiPort: await freePort(),
    web,
    admin: { ...(await pagesPlan()), apiPort: await freePort() },
  }
  const { shop, shopApi, admin, adminApi } = await openShop(home, plan)

  const report = join(home.dir, 'playwright.json')
  const code = await runToEnd(home, {
    name: 'playwright',
    command: process.execPath,
    args: ['node_modules/@playwright/test/cli.js', 'test', '--add-reporter=json', ...args],
    // The shop's own settings too: journeys read its messages, and have its staff act.
    env: {
      ...workerEnv(home, plan),
      SHOP_URL: shop,
      SHOP_API_URL: shopApi,
      PAGES_URLS: pagesUrls(web).join(','),
      ADMIN_URL: admin,
      ADMIN_API_URL: adminApi,
      RUN_FILE: runFilePath(home.dir),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
    aloud: true,
  })
  return tallyPlaywright(report, code)
}
