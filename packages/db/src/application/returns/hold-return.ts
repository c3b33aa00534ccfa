import { notFound, Refusal } from '../../domain/refusal.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { type HeldAtDesk, holdOrder } from '../orders/hold-order.ts'

type OpenReturn = { id: string; reason: string; lines: { orderLineId: string; quantity: number }[] }

/**
 * Locks the wallet and the order of a return, behind which returns change, and reads it.
 * Refuses: NOT_FOUND, RETURN_DECIDED (approved or rejected before).
 */
export async function holdReturn(tx: Tx, id: string): Promise<{ held: HeldAtDesk; asked: OpenReturn }> {
  const known = await tx.return.findUnique({ where: { id }, select: { orderId: true } })
  if (!known) throw notFound()
  const held = await holdOrder(tx, known.orderId)
  const { status, ...asked } = await tx.return.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      reason: true,
      status: true,
      lines: { select: { orderLineId: true, quantity: true } },
    },
  })
  if (status !== 'requested') throw new Refusal('RETURN_DECIDED', null)
  return { held, asked }
}
