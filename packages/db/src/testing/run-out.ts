import { prisma } from '../infrastructure/prisma.ts'

/** Lets the time of unpaid orders be over. */
export const runOut = (...orders: { id: string }[]) =>
  prisma.order.updateMany({
    where: { id: { in: orders.map(({ id }) => id) } },
    data: { expiresAt: new Date(Date.now() - 1_000) },
  })
