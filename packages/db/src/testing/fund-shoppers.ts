import { sealEmail, sealName } from '../application/accounts/personal-fields.ts'
import { sealAddress } from '../application/accounts/sealed-address.ts'
import { databaseNow } from '../infrastructure/database-now.ts'
import { env } from '../infrastructure/env.ts'
import { mintId } from '../infrastructure/ids.ts'
import { hashPassword } from '../infrastructure/password.ts'
import { prisma } from '../infrastructure/prisma.ts'
import { insertInto, sqlTime } from '../infrastructure/rows.ts'
import { hashToken, mintToken } from '../infrastructure/token.ts'
import { transaction } from '../infrastructure/transaction.ts'
import { testAddress } from './rows.ts'

export type FundedShopper = { userId: string; email: string; token: string }

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

type Shared = { balance: number; passwordHash: string; expiresAt: Date }

function insertShoppers(shoppers: FundedShopper[], { balance, passwordHash, expiresAt }: Shared) {
  const rows = shoppers.map((shopper) => ({ ...shopper, addressId: mintId() }))
  return transaction(async (tx) => {
    await insertUsers(
      tx,
      rows.map(({ userId: id, email, addressId }) => ({
        id,
        ...sealEmail(id, email),
        ...sealName(id, testAddress.recipient),
        passwordHash,
        defaultAddressId: addressId,
      })),
    )
    await insertAddresses(
      tx,
      rows.map(({ userId, addressId: id }) => ({ id, userId, content: sealAddress(id, testAddress) })),
    )
    await insertSessions(
      tx,
      rows.map(({ userId, token }) => ({
        id: mintId(),
        userId,
        kind: 'bearer',
        tokenHash: hashToken(token),
        device: 'demo',
        expiresAt: sqlTime(expiresAt),
      })),
    )
    await insertWallets(
      tx,
      rows.map(({ userId }) => ({ userId, balance, seq: balance > 0 ? 1 : 0 })),
    )
    const now = sqlTime(await databaseNow(tx))
    const entries = rows.map(({ userId }) => ({
      id: mintId(),
      userId,
      seq: 1,
      kind: 'adjust',
      amount: balance,
      balanceAfter: balance,
      actor: 'system',
      reason: 'demo',
      createdAt: now,
    }))
    await insertEntries(tx, balance > 0 ? entries : [])
  })
}

const insertUsers = insertInto('users', {
  id: 'id',
  email: 'ascii',
  emailIndex: 'ascii',
  name: 'ascii',
  passwordHash: 'ascii',
  defaultAddressId: 'id',
})

const insertAddresses = insertInto('addresses', { id: 'id', userId: 'id', content: 'ascii' })

const insertSessions = insertInto('sessions', {
  id: 'id',
  userId: 'id',
  kind: 'ascii',
  tokenHash: 'ascii',
  device: 'text',
  expiresAt: 'time',
})

const insertWallets = insertInto('wallets', { userId: 'id', balance: 'int', seq: 'int' })

const insertEntries = insertInto('wallet_entries', {
  id: 'id',
  userId: 'id',
  seq: 'int',
  kind: 'ascii',
  amount: 'int',
  balanceAfter: 'int',
  actor: 'ascii',
  reason: 'text',
  createdAt: 'time',
})
