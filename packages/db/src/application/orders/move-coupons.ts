import { lockIssuedCoupons } from '../../infrastructure/locks.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'
import { setCoupons } from '../checkout/tables.ts'

type Move = { id: string; status: 'used'; orderId: string } | { id: string; status: 'free'; orderId: null }

/** Locks the coupons of orders whose locks are held, and moves them: used by their order, or free again. */
export async function moveCoupons(tx: LaneTx, moves: readonly Move[]): Promise<void> {
  await lockIssuedCoupons(
    tx,
    moves.map(({ id }) => id),
  )
  await setCoupons(tx, moves)
}
