import { readServers } from './lib/arguments.ts'
import { runCommand } from './lib/command.ts'
import { openDatabases } from './lib/databases/open-databases.ts'
import type { Home } from './lib/home.ts'
import { DATA } from './lib/paths.ts'
import { choosePort } from './lib/ports.ts'
import { untilOneEnds } from './lib/program.ts'
import { type RunFile, readRunFile, removeRunFile } from './lib/run-file.ts'
import { say, step } from './lib/say.ts'
import { demoSecrets } from './lib/secrets.ts'
import { readSettings } from './lib/settings.ts'
import { openShop } from './lib/shop/open-shop.ts'

const WEB_PORT = 3000
const API_PORT = 4000

await runCommand({ dir: DATA, taken: whereItRuns, stoppedCode: 0, work, tidy: () => removeRunFile(DATA) })

async function work(home: Home): Promise<number> {
  removeRunFile(DATA)
  const settings = readSettings()
  const servers = readServers(process.argv.slice(2), settings.SHOP_SERVERS)
  const port = await choosePort('the shop', settings.SHOP_PORT ?? WEB_PORT, settings.SHOP_PORT !== undefined)
  const apiPort = await choosePort(
    'the API',
    settings.SHOP_API_PORT ?? API_PORT,
    settings.SHOP_API_PORT !== undefined,
  )
  const origins = settings.SHOP_ORIGINS ?? `http://localhost:${port},http://127.0.0.1:${port}`

  const databases = await step('Starting MySQL and Redis', () =>
    openDatabases(home, { mysql: settings.DATABASE_URL, redis: settings.REDIS_URL }),
  )
  announce(
    await openShop(home, {
      ...databases,
      mode: settings.SHOP_ENV,
      secrets: settings.SHOP_ENV === 'demo' ? demoSecrets(DATA) : undefined,
      servers,
      apiPort,
      web: { port, distDir: '.next', origins },
    }),
  )
  return untilOneEnds(home)
}

function announce({ shop, shopApi, demo }: RunFile): void {
  say('')
  say(`  Shop     ${shop}`)
  say(`  API      ${shopApi}/api/trpc`)
  if (demo) say(`  Sign in  ${demo.shopper.email}  ${demo.shopper.password}`)
  say('  Ctrl-C stops everything and keeps the data.\n')
}

function whereItRuns(): string {
  const run = readRunFile()
  return run
    ? `Firstcome is already running at ${run.shop}.`
    : 'Firstcome is already starting in another terminal.'
}
