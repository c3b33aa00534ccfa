import type { Tx } from '../../infrastructure/transaction.ts'
import type { LockedOrder } from './lock-order.ts'

type Release = { status: 'cancelled' | 'expired'; actor: string; at: Date }

/** Gives back the stock and the coupon of an order that was never paid, and ends it. Its lock is held. */
export async function releaseHold(_tx: Tx, _order: LockedOrder, _release: Release): Promise<void> {
  throw new Error('not built yet')
}
