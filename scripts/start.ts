import { readServers } from './lib/arguments.ts'
import { runCommand } from './lib/command.ts'
import { openDatabases } from './lib/databases/open-databases.ts'
import type { Home } from './lib/home.ts'
import { keepRunning } from './lib/keep-running.ts'
import { DATA } from './lib/paths.ts'
import { choosePort } from './lib/ports.ts'
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
  const port = await portFor('the shop', settings.SHOP_PORT, 3000)
  const apiPort = await portFor('the API', settings.SHOP_API_PORT, 4000)
  const adminPort = await portFor('the admin', settings.ADMIN_PORT, 3001)
  const adminApiPort = await portFor('the API of the admin', settings.ADMIN_API_PORT, 4001)

  const databases = await step('Starting MySQL and Redis', () =>
    openDatabases(home, { mysql: settings.DATABASE_URL, redis: settings.REDIS_URL }),
  )
  const run = await openShop(home, {
    ...databases,
    mode: settings.SHOP_ENV,
    secrets: settings.SHOP_ENV === 'demo' ? demoSecrets(DATA) : undefined,
    servers,
    apiPort,
    web: { port, distDir: '.next', origins: settings.SHOP_ORIGINS ?? localOrigins(port) },
    admin: {
      port: adminPort,
      apiPort: adminApiPort,
      distDir: '.next',
      origins: settings.ADMIN_ORIGINS ?? localOrigins(adminPort),
    },
  })
  announce(run)
  return keepRunning(home, (running) => noteAgain(home.dir, run, running))
}

/** The port that was asked for, or the usual one, or the next free one. */
function portFor(use: string, asked: number | undefined, usual: number): Promise<number> {
  return choosePort(use, asked ?? usual, asked !== undefined)
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
