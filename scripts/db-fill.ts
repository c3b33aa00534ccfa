import { runCommand, tell } from './lib/command.ts'
import { enterShop } from './lib/enter-shop.ts'
import { FILLED, openFilled } from './lib/fill/filled-home.ts'
import { readSizes } from './lib/fill/read-sizes.ts'
import type { Home } from './lib/home.ts'
import { Refusal } from './lib/refusal.ts'
import { say, step } from './lib/say.ts'
import { demoSecrets } from './lib/secrets.ts'
import { readSettings } from './lib/settings.ts'
import { prepareSchema } from './lib/shop/prepare-database.ts'

type Sizes = ReturnType<typeof readSizes>

/** Fills an empty shop with months of trade: one of its own below .data, or the database of DATABASE_URL. */
async function main(): Promise<void> {
  const sizes = readSizes(process.argv.slice(2))
  const { DATABASE_URL } = readSettings()
  if (DATABASE_URL) return fill(DATABASE_URL, sizes)
  await runCommand({
    dir: FILLED,
    taken: () => 'The filled shop is in use by another command.',
    stoppedCode: 130,
    work: (home) => fillOwn(home, sizes),
  })
}

async function fillOwn(home: Home, sizes: Sizes): Promise<number> {
  const { mysql, redis } = await step('Starting MySQL and Redis', () => openFilled(home))
  Object.assign(process.env, { DATABASE_URL: mysql.url, REDIS_URL: redis.url })
  const { fieldKeys, blindIndexKey } = demoSecrets(home.dir)
  Object.assign(process.env, { FIELD_KEYS: fieldKeys, BLIND_INDEX_KEY: blindIndexKey })
  await fill(mysql.url, sizes)
  say('It is kept in .data/fill: npm run bench -- admin measures the admin with it.')
  return 0
}

async function fill(databaseUrl: string, sizes: Sizes): Promise<void> {
  enterShop('Orders are made up in a demo only, never in production.')
  await prepareSchema(databaseUrl)
  const { fillShop } = await import('@firstcome/db/testing/fill/fill-shop')
  const { FullShop } = await import('@firstcome/db/testing/fill/full-shop')
  const { outliveOutages } = await import('@firstcome/db/application/health/outlive-outages')
  outliveOutages((error) => say(`  a connection broke while it was being set up: ${String(error)}`))
  const started = performance.now()
  const after = () => `${Math.round((performance.now() - started) / 1_000)} s`
  await fillShop(sizes, (line) => say(`  ${line} after ${after()}`)).catch((error) => {
    throw error instanceof FullShop ? new Refusal(error.message) : error
  })
  say(`Filled in ${after()}.`)
}

process.exitCode = 0
await main().catch((error) => process.exit(tell(error)))
process.exit()
