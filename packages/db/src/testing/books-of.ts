import { prisma } from '../infrastructure/prisma.ts'

/** Everything that an order of this shopper for this product could change. */
export const booksOf = async ({ userId }: { userId: string }, { id: productId }: { id: string }) => ({
  wallet: await prisma.wallet.findUniqueOrThrow({ where: { userId } }),
  entries: await prisma.walletEntry.findMany({ where: { userId }, orderBy: { seq: 'asc' } }),
  cart: await prisma.cartLine.findMany({ where: { userId } }),
  coupons: await prisma.issuedCoupon.findMany({ where: { userId }, orderBy: { id: 'asc' } }),
  orders: await prisma.order.findMany({
    where: { userId },
    include: {
      lines: { orderBy: { position: 'asc' } },
      payments: { orderBy: { createdAt: 'asc' } },
      refunds: { include: { lines: true }, orderBy: { createdAt: 'asc' } },
      returns: { include: { lines: true }, orderBy: { requestedAt: 'asc' } },
    },
    orderBy: { id: 'asc' },
  }),
  keys: await prisma.idempotencyKey.count({ where: { scope: { startsWith: userId } } }),
  variants: await prisma.variant.findMany({ where: { productId }, orderBy: { position: 'asc' } }),
  movements: await prisma.stockMovement.findMany({
    where: { variant: { productId } },
    orderBy: [{ variantId: 'asc' }, { seq: 'asc' }],
  }),
})

/** What an order has told so far, in sequence; its place in the line of events is given by whichever worker comes first. */
export const eventsOf = ({ id }: { id: string }) =>
  prisma.outboxEvent.findMany({
    where: { aggregateId: id },
    omit: { position: true },
    orderBy: { seq: 'asc' },
  })
