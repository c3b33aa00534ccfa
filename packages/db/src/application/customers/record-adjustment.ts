import { type Won, won } from '../../domain/money.ts'
import type { WalletRow } from '../../infrastructure/locks.ts'
import { eventRow, insertEvents } from '../../infrastructure/outbox.ts'
import { insertInto, sqlTime } from '../../infrastructure/rows.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { creditPoints } from '../wallet/write-wallets.ts'

const insertAdjustments = insertInto('wallet_entries', {
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

type Adjustment = {
  /** As its lock has read it. */
  wallet: WalletRow
  entryId: string
  /** Won, below zero when points are taken. */
  amount: number
  /** The balance after it. */
  balance: Won
  actor: string
  reason: string
  at: Date
}

/** Sets a locked wallet to what it holds after an adjustment, writes the entry that explains it, and tells of it. */
export async function recordAdjustment(tx: Tx, adjustment: Adjustment): Promise<void> {
  const { wallet, entryId, amount, balance, actor, reason, at } = adjustment
  const { userId } = wallet
  const after = { userId, balance, seq: wallet.seq + 1, eventSeq: wallet.eventSeq + 1 }
  const entry = { id: entryId, kind: 'adjust', amount, balanceAfter: balance, actor, reason }
  await creditPoints(tx, [after])
  await insertAdjustments(tx, [{ ...entry, userId, seq: after.seq, createdAt: sqlTime(at) }])
  await insertEvents(tx, [
    eventRow({
      aggregate: 'wallet',
      aggregateId: userId,
      seq: after.eventSeq,
      type: 'wallet.adjusted',
      payload: { userId, entryId, amount: won(amount), balance, adjustedAt: at.toISOString() },
      at,
    }),
  ])
}
