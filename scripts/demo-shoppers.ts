import { parseArgs } from 'node:util'
import { z } from 'zod'
import { tell } from './lib/command.ts'
import { DATA } from './lib/paths.ts'
import { Refusal } from './lib/refusal.ts'
import { readRunFile } from './lib/run-file.ts'
import { demoSecrets, secretsEnv } from './lib/secrets.ts'
import { readSettings } from './lib/settings.ts'

const USUAL_ORIGIN = 'http://localhost:3000'

const wholeNumber = (min: number, max: number) =>
  z.string().pipe(z.coerce.number<string>().int().min(min).max(max))

const optionsSchema = z.strictObject({
  count: wholeNumber(1, 200_000),
  balance: wholeNumber(0, 1_000_000_000),
})

/** Funds shoppers in the running shop, or in the database of DATABASE_URL, and prints each as a line of JSON. */
async function main(): Promise<number> {
  const options = readOptions()
  const password = enterShop()
  // The shop's modules read their settings when they are imported.
  const { fundShoppers } = await import('@firstcome/db/testing/fund-shoppers')
  await print(await fundShoppers({ ...options, password }))
  return 0
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '1000' },
      balance: { type: 'string', default: '100000' },
    },
    strict: false,
  })
  const parsed = optionsSchema.safeParse(values)
  if (!parsed.success) {
    throw new Refusal('--count takes 1 to 200,000 shoppers, --balance 0 to 1,000,000,000 won for each.')
  }
  return parsed.data
}

/** Makes the demo shop's settings this process's own; returns the password of its demo shopper, which all will have. */
function enterShop(): string {
  const settings = readSettings()
  const run = readRunFile()
  const databaseUrl = settings.DATABASE_URL ?? run?.databaseUrl
  const production = settings.SHOP_ENV === 'production' || (run && !settings.DATABASE_URL && !run.demo)
  if (production) throw new Refusal('Shoppers are funded out of nothing in a demo only, never in production.')
  if (!databaseUrl) throw new Refusal('No shop is running here: run npm start, or set DATABASE_URL.')
  const secrets = demoSecrets(DATA)
  Object.assign(process.env, secretsEnv(secrets), {
    SHOP_ENV: settings.SHOP_ENV,
    DATABASE_URL: databaseUrl,
    REDIS_URL: settings.REDIS_URL ?? run?.redisUrl,
    SHOP_ORIGINS: settings.SHOP_ORIGINS ?? run?.shop ?? USUAL_ORIGIN,
  })
  return secrets.shopper.password
}

function print(shoppers: readonly object[]): Promise<void> {
  const lines = shoppers.map((shopper) => `${JSON.stringify(shopper)}\n`)
  // A reader such as head may leave early.
  process.stdout.on('error', () => process.exit(0))
  return new Promise((resolve) => process.stdout.write(lines.join(''), () => resolve()))
}

process.exit(await main().catch(tell))
