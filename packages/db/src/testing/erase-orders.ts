import { prisma } from '../infrastructure/prisma.ts'

/** Undoes what a test has broken on purpose: a shopper's orders and what they left in the books. */
export async function eraseOrdersOf(userId: string): Promise<void> {
  const orders = await prisma.order.findMany({ where: { userId }, select: { id: true } })
  const ids = { in: orders.map(({ id }) => id) }
  const ofOrders = { orderId: ids }
  const movements = await prisma.stockMovement.findMany({ where: ofOrders })
  const [first] = await prisma.walletEntry.findMany({
    where: { userId, orderId: null },
    orderBy: { seq: 'asc' },
  })
  await prisma.$transaction([
    prisma.idempotencyKey.deleteMany({ where: { scope: { startsWith: userId } } }),
    prisma.stockMovement.deleteMany({ where: ofOrders }),
    ...movements.map(({ variantId, delta }) =>
      prisma.variant.update({
        where: { id: variantId },
        data: { stock: { decrement: delta }, stockSeq: { decrement: 1 } },
      }),
    ),
    prisma.walletEntry.deleteMany({ where: { userId, ...ofOrders } }),
    prisma.wallet.update({
      where: { userId },
      data: { balance: first?.balanceAfter ?? 0n, seq: first ? 1 : 0 },
    }),
    prisma.outboxEvent.deleteMany({ where: { aggregateId: ids } }),
    prisma.returnLine.deleteMany({ where: { return: ofOrders } }),
    prisma.return.deleteMany({ where: ofOrders }),
    prisma.refundLine.deleteMany({ where: { refund: ofOrders } }),
    prisma.refund.deleteMany({ where: ofOrders }),
    prisma.payment.deleteMany({ where: ofOrders }),
    prisma.orderLine.deleteMany({ where: ofOrders }),
    prisma.order.deleteMany({ where: { userId } }),
    prisma.issuedCoupon.updateMany({ where: ofOrders, data: { status: 'free', orderId: null } }),
  ])
}
