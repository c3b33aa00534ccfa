import { readServers } from './lib/arguments.ts'
import { runCommand } from './lib/command.ts'
import { openDatabases } from './lib/databases/open-databases.ts'
import type { Home } from './lib/home.ts'
import { keepRunning } from './lib/keep-running.ts'
import { DATA } from './lib/paths.ts'
import { choosePorts } from './lib/ports.ts'
import { noteAgain, type RunFile, readRunFile, removeRunFile } from './lib/run-file.ts'
import { say, step } from './lib/say.ts'
import { demoSecrets } from './lib/secrets.ts'
import { readSettings } from './lib/settings.ts'
import { openShop } from './lib/shop/open-shop.ts'

await runCommand({ dir: DATA, taken: whereItRuns, stoppedCode: 0, work, tidy: () => removeRunFile(DATA) })

async function work(home: Home): Promise<number> {
  removeRunFile(DATA)
  const settings = readSettings()
  const servers = readServers(process.argv.slice(2), settings.SHOP_SERVERS)
  const ports = await choosePorts({
    shop: { use: 'the shop', asked: settings.SHOP_PORT, usual: 3000 },
    api: { use: 'the API', asked: settings.SHOP_API_PORT, usual: 4000 },
    admin: { use: 'the admin', asked: settings.ADMIN_PORT, usual: 3001 },
    adminApi: { use: 'the API of the admin', asked: settings.ADMIN_API_PORT, usual: 4001 },
  })

  const databases = await step('Starting MySQL and Redis', () =>
    openDatabases(home, { mysql: settings.DATABASE_URL, redis: settings.REDIS_URL }),
  )
  const run = await openShop(home, {
    ...databases,
    mode: settings.SHOP_ENV,
    secrets: settings.SHOP_ENV === 'demo' ? demoSecrets(DATA) : undefined,
    servers,
    apiPort: ports.api,
    web: { port: ports.shop, distDir: '.next', origins: settings.SHOP_ORIGINS ?? localOrigins(ports.shop) },
    admin: {
      port: ports.admin,
      apiPort: ports.adminApi,
      distDir: '.next',
      origins: settings.ADMIN_ORIGINS ?? localOrigins(ports.admin),
    },
  })
  announce(run)
  return keepRunning(home, (running) => noteAgain(home.dir, run, running))
}

function localOrigins(port: number): string {
  return `http://localhost:${port},http://127.0.0.1:${port}`
}

function announce({ shop, admin, setupToken, demo }: RunFile): void {
  say('')
  say(`  Shop     ${shop}`)
  say(`  Admin    ${admin}`)
  say(`  API      ${shop}/api/docs`)
  if (demo) say(`  Sign in  shop: ${demo.shopper.email}  ${demo.shopper.password}`)
  if (demo && !setupToken) say(`           admin: ${demo.owner.email}  ${demo.owner.password}`)
  if (setupToken) say(`  Set up   ${admin}/setup makes the first owner with this token: ${setupToken}`)
  say('  Ctrl-C stops everything and keeps the data.\n')
}

function whereItRuns(): string {
  const run = readRunFile()
  return run
    ? `Firstcome is already running at ${run.shop}.`
    : 'Firstcome is already starting in another terminal.'
}
