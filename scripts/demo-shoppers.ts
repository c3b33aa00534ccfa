import { parseArgs } from 'node:util'
import { z } from 'zod'
import { tell } from './lib/command.ts'
import { enterShop } from './lib/enter-shop.ts'
import { DATA } from './lib/paths.ts'
import { Refusal } from './lib/refusal.ts'
import { demoSecrets } from './lib/secrets.ts'

const wholeNumber = (min: number, max: number) =>
  z.string().pipe(z.coerce.number<string>().int().min(min).max(max))

const optionsSchema = z.strictObject({
  count: wholeNumber(1, 200_000),
  balance: wholeNumber(0, 1_000_000_000),
})

/** Funds shoppers in the running shop, or in the database of DATABASE_URL, and prints each as a line of JSON. */
async function main(): Promise<number> {
  const options = readOptions()
  enterShop('Shoppers are funded out of nothing in a demo only, never in production.')
  const { password } = demoSecrets(DATA).shopper
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

function print(shoppers: readonly object[]): Promise<void> {
  const lines = shoppers.map((shopper) => `${JSON.stringify(shopper)}\n`)
  // A reader such as head may leave early.
  process.stdout.on('error', () => process.exit(0))
  return new Promise((resolve) => process.stdout.write(lines.join(''), () => resolve()))
}

process.exit(await main().catch(tell))
