import { sealEmail, sealName } from '../application/accounts/personal-fields.ts'
import { sealAddress } from '../application/accounts/sealed-address.ts'
import { won } from '../domain/money.ts'
import { databaseNow } from '../infrastructure/clock.ts'
import { mintId } from '../infrastructure/ids.ts'
import { insertInto, sqlTime } from '../infrastructure/rows.ts'
import { hashToken } from '../infrastructure/token.ts'
import { transaction } from '../infrastructure/transaction.ts'
import { testAddress } from './rows.ts'
import { topUpWallets } from './top-up-wallets.ts'

export type FundedShopper = { userId: string; email: string; token: string }

/** What all shoppers of a call have in common. */
type Shared = { balance: number; passwordHash: string; expiresAt: Date }

/** Writes shoppers with address, session and wallet in one transaction, one statement per table. */
export async function insertShoppers(shoppers: readonly FundedShopper[], shared: Shared): Promise<void> {
  const rows = shoppers.map((shopper) => ({ ...shopper, addressId: mintId() }))
  await transaction(async (tx) => {
    await insertUsers(
      tx,
      rows.map((row) => userRow(row, shared.passwordHash)),
    )
    await insertAddresses(tx, rows.map(addressRow))
    await insertSessions(
      tx,
      rows.map((row) => sessionRow(row, shared.expiresAt)),
    )
    await insertWallets(
      tx,
      rows.map(({ userId }) => walletRow(userId, shared.balance)),
    )
    if (shared.balance > 0) await topUpWallets(tx, shoppers, won(shared.balance), await databaseNow(tx))
  })
}

type Shopper = FundedShopper & { addressId: string }

const userRow = ({ userId: id, email, addressId }: Shopper, passwordHash: string) => ({
  id,
  ...sealEmail(id, email),
  ...sealName(id, testAddress.recipient),
  passwordHash,
  defaultAddressId: addressId,
})

const addressRow = ({ userId, addressId: id }: Shopper) => ({
  id,
  userId,
  content: sealAddress(id, testAddress),
})

const sessionRow = ({ userId, token }: Shopper, expiresAt: Date) => ({
  id: mintId(),
  userId,
  kind: 'bearer',
  tokenHash: hashToken(token),
  device: 'demo',
  expiresAt: sqlTime(expiresAt),
})

const walletRow = (userId: string, balance: number) => {
  const charges = balance > 0 ? 1 : 0
  return { userId, balance, seq: charges, eventSeq: charges }
}

const insertUsers = insertInto('users', {
  id: 'id',
  email: 'ascii',
  emailIndex: 'ascii',
  name: 'ascii',
  nameIndex: 'ascii',
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

const insertWallets = insertInto('wallets', { userId: 'id', balance: 'int', seq: 'int', eventSeq: 'int' })
