import { tell } from './lib/command.ts'
import { enterShop } from './lib/enter-shop.ts'
import { say } from './lib/say.ts'

/** Opens the coupon drops that time or a crowd has used up in the running demo shop, or in the database of DATABASE_URL. */
async function main(): Promise<number> {
  enterShop('The demo label is for a demo: production has its own drops.')
  const { renewDemoDrops } = await import('../prisma/seed/seed.ts')
  await renewDemoDrops(new Date())
  say('One coupon drop runs, one starts later, one has ended.')
  return 0
}

process.exit(await main().catch(tell))
