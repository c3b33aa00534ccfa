import type { Won } from '../domain/money.ts'
import { mintId } from '../infrastructure/ids.ts'
import { eventRow, insertEvents } from '../infrastructure/outbox.ts'
import { insertInto, sqlTime } from '../infrastructure/rows.ts'
import type { Tx } from '../infrastructure/transaction.ts'

/** Writes the first charge of these wallets, as if the demo gateway had approved it: with its top-up and its event. */
export async function topUpWallets(
  tx: Tx,
  shoppers: readonly { userId: string }[],
  amount: Won,
  at: Date,
): Promise<void> {
  const createdAt = sqlTime(at)
  const charges = shoppers.map(({ userId }) => ({ userId, topUpId: mintId(), entryId: mintId() }))
  await insertTopUps(
    tx,
    charges.map(({ userId, topUpId: id }) => ({
      id,
      userId,
      gateway: 'demo',
      authorisation: id,
      amount,
      createdAt,
      confirmedAt: createdAt,
    })),
  )
  await insertEntries(
    tx,
    charges.map(({ userId, topUpId, entryId: id }) => ({
      id,
      userId,
      topUpId,
      seq: 1,
      kind: 'charge',
      amount,
      balanceAfter: amount,
      actor: `shopper:${userId}`,
      createdAt,
    })),
  )
  await insertEvents(
    tx,
    charges.map(({ userId, entryId }) =>
      eventRow({
        aggregate: 'wallet',
        aggregateId: userId,
        seq: 1,
        type: 'wallet.charged',
        payload: { userId, entryId, amount, balance: amount, chargedAt: at.toISOString() },
        at,
      }),
    ),
  )
}

const insertEntries = insertInto('wallet_entries', {
  id: 'id',
  userId: 'id',
  seq: 'int',
  kind: 'ascii',
  amount: 'int',
  balanceAfter: 'int',
  topUpId: 'id',
  actor: 'ascii',
  createdAt: 'time',
})

const insertTopUps = insertInto('top_ups', {
  id: 'id',
  userId: 'id',
  gateway: 'ascii',
  authorisation: 'ascii',
  amount: 'int',
  createdAt: 'time',
  confirmedAt: 'time',
})
