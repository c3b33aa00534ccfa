import { won } from '../../domain/money.ts'
import type { RefusalDetails } from '../../domain/refusal.ts'
import type { WalletRow } from '../../infrastructure/locks.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/**
 * What is open between the shop and a shopper whose wallet is locked: behind it nothing new is ordered or sent back. An order is
 * open until it is delivered, or given back in full.
 */
export async function countOpen(
  tx: Tx,
  { userId, balance }: WalletRow,
): Promise<RefusalDetails['ACCOUNT_NOT_ERASABLE']> {
  const orders = await tx.order.count({
    where: {
      userId,
      OR: [
        { status: 'pending_payment' },
        { status: { in: ['paid', 'shipped'] }, refundStatus: { not: 'full' } },
      ],
    },
  })
  const returns = await tx.return.count({ where: { userId, status: 'requested' } })
  return { balance: won(balance), orders, returns }
}
