import { type Columns, insertInto, updateRows } from '../../infrastructure/rows.ts'

const spent = { userId: 'id', balance: 'int', seq: 'int' } as const satisfies Columns
const charged = { ...spent, eventSeq: 'int' } as const satisfies Columns

/** Sets locked wallets to what was settled for their purchases and refunds. */
export const setBalances = updateRows(
  'wallets',
  spent,
  't.userId = j.userId',
  't.balance = j.balance, t.seq = j.seq',
)

/** Sets locked wallets to what was settled for their charges, of which each is an event. */
export const creditPoints = updateRows(
  'wallets',
  charged,
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
