import { mintId } from '../../infrastructure/ids.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { insertPayments } from '../checkout/tables.ts'
import { insertEntries, setBalances } from '../wallet/write-wallets.ts'
import type { HeldOrder } from './hold-order.ts'

/** Won, always positive: a capture takes them from the wallet, a refund gives them back. */
type Points = { kind: 'capture' | 'refund'; amount: number; actor: string }

/**
 * Moves points between a wallet and its order, both of which are locked: the new balance, the payment and the entry that
 * explains it. Returns the payment's id.
 */
export async function movePoints(
  tx: Tx,
  { order, wallet, now }: HeldOrder,
  { kind, amount, actor }: Points,
): Promise<string> {
  const paymentId = mintId()
  const createdAt = sqlTime(now)
  const delta = kind === 'capture' ? -amount : amount
  const after = { userId: wallet.userId, seq: wallet.seq + 1 }
  const balanceAfter = Number(wallet.balance) + delta
  await setBalances(tx, [{ ...after, balance: balanceAfter }])
  await insertPayments(tx, [{ id: paymentId, orderId: order.id, kind, method: 'points', amount, createdAt }])
  await insertEntries(tx, [
    {
      ...after,
      id: mintId(),
      kind: kind === 'capture' ? 'spend' : 'refund',
      amount: delta,
      balanceAfter,
      orderId: order.id,
      topUpId: null,
      actor,
      createdAt,
    },
  ])
  return paymentId
}
