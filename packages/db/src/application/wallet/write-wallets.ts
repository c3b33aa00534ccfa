import { type Columns, insertInto, updateRows } from '../../infrastructure/rows.ts'

const walletColumns = { userId: 'id', balance: 'int', seq: 'int', eventSeq: 'int' } as const satisfies Columns

/** Sets locked wallets to what was settled. */
export const updateWallets = updateRows(
  'wallets',
  walletColumns,
  't.userId = j.userId',
  't.balance = j.balance, t.seq = j.seq, t.eventSeq = j.eventSeq',
)

/** Writes the entries that explain the new balances. */
export const insertEntries = insertInto('wallet_entries', {
  id: 'id',
  userId: 'id',
  seq: 'int',
  kind: 'ascii',
  amount: 'int',
  balanceAfter: 'int',
  orderId: 'id',
  topUpId: 'id',
  actor: 'ascii',
  createdAt: 'time',
})
