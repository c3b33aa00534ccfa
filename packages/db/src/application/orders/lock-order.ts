import { notFound } from '../../domain/refusal.ts'
import type { Prisma } from '../../generated/client.ts'
import { lockOrders } from '../../infrastructure/locks.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

const select = {
  id: true,
  number: true,
  userId: true,
  status: true,
  refundStatus: true,
  subtotal: true,
  discount: true,
  shippingFee: true,
  total: true,
  refunded: true,
  issuedCouponId: true,
  eventSeq: true,
  placedAt: true,
  expiresAt: true,
  paidAt: true,
  shippedAt: true,
  deliveredAt: true,
  lines: {
    select: {
      id: true,
      variantId: true,
      productId: true,
      sku: true,
      quantity: true,
      unitPrice: true,
      discount: true,
      paid: true,
      refundedQuantity: true,
      refundedAmount: true,
      returnedQuantity: true,
    },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.OrderSelect

/** An order behind its lock, with what decides a change of it. */
export type LockedOrder = Prisma.OrderGetPayload<{ select: typeof select }>

/** Reads an order whose lock is held. */
export const readLockedOrder = (tx: Tx, id: string): Promise<LockedOrder> =>
  tx.order.findUniqueOrThrow({ where: { id }, select })

/** Reads several orders whose locks are held. */
export const readLockedOrders = (tx: Tx, ids: string[]): Promise<LockedOrder[]> =>
  tx.order.findMany({ where: { id: { in: ids } }, select })

/** Locks an order and reads it. Refuses with NOT_FOUND an unknown one, or one of another shopper when `userId` is given. */
export async function lockOrder(tx: Tx, id: string, userId?: string): Promise<LockedOrder> {
  const [row] = await lockOrders(tx, [id])
  if (!row || (userId !== undefined && row.userId !== userId)) throw notFound()
  return readLockedOrder(tx, id)
}
