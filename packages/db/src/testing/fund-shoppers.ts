import { databaseNow } from '../infrastructure/clock.ts'
import { env } from '../infrastructure/env.ts'
import { mintId } from '../infrastructure/ids.ts'
import { hashPassword } from '../infrastructure/password.ts'
import { prisma } from '../infrastructure/prisma.ts'
import { mintToken } from '../infrastructure/token.ts'
import { type FundedShopper, insertShoppers } from './insert-shoppers.ts'

type Options = {
  count: number
  /** What each wallet holds, in won. */
  balance: number
  /** One password for all; without it nobody can sign in by password. */
  password?: string
}

const BATCH = 500
const DAY_MS = 24 * 60 * 60 * 1_000

/**
 * Shoppers for load tools: each with a bearer session of 30 days, a default address and a funded wallet whose one entry
 * explains its balance. Many at once cost little: one password hash for all and one statement per table for 500.
 * Throws in production.
 */
export async function fundShoppers({ count, balance, password }: Options): Promise<FundedShopper[]> {
  if (env.SHOP_ENV === 'production') throw new Error('Shoppers are funded out of nothing in a demo only.')
  const passwordHash = password === undefined ? '!' : await hashPassword(password)
  const expiresAt = new Date((await databaseNow(prisma)).getTime() + 30 * DAY_MS)
  const funded: FundedShopper[] = []
  while (funded.length < count) {
    const shoppers = Array.from({ length: Math.min(BATCH, count - funded.length) }, mintShopper)
    await insertShoppers(shoppers, { balance, passwordHash, expiresAt })
    funded.push(...shoppers)
  }
  return funded
}

function mintShopper(): FundedShopper {
  const userId = mintId()
  return { userId, email: `${userId}@shopper.example`, token: mintToken() }
}
