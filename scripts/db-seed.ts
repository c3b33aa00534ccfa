import { join } from 'node:path'
import { z } from 'zod'
import { tell } from './lib/command.ts'
import { enterShop } from './lib/enter-shop.ts'
import { DATA } from './lib/paths.ts'
import { Refusal } from './lib/refusal.ts'
import { say } from './lib/say.ts'

const envSchema = z.object({
  MEDIA_DIR: z.string().min(1).default(join(DATA, 'media')),
  DEMO_SHOPPER_EMAIL: z.email().default('demo@firstcome.example'),
  DEMO_SHOPPER_PASSWORD: z.string().min(8),
  DEMO_OWNER_EMAIL: z.email().default('owner@firstcome.example'),
  DEMO_OWNER_PASSWORD: z.string().min(8),
})

/** Fills the running shop, or the database of DATABASE_URL, with the demo label. */
async function main(): Promise<number> {
  enterShop('The demo label is for a demo: production has its own products.')
  const env = envSchema.safeParse(process.env)
  if (!env.success)
    throw new Refusal(
      'Set DEMO_SHOPPER_PASSWORD and DEMO_OWNER_PASSWORD to the passwords of the demo shopper and owner, 8 characters or more.',
    )
  const { MEDIA_DIR: mediaDir } = env.data
  const shopper = { email: env.data.DEMO_SHOPPER_EMAIL, password: env.data.DEMO_SHOPPER_PASSWORD }
  const owner = { email: env.data.DEMO_OWNER_EMAIL, password: env.data.DEMO_OWNER_PASSWORD }
  const { seedDemoShop } = await import('../prisma/seed/seed.ts')
  const entered = await seedDemoShop({ mediaDir, shopper, owner, now: new Date() })
  say(entered > 0 ? `Entered ${entered} products.` : 'The shop has its products.')
  return 0
}

process.exit(await main().catch(tell))
