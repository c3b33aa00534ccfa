import { prisma } from '../../infrastructure/prisma.ts'
import { among } from './among.ts'
import type { Within } from './invariant.ts'

/** Some orders and all that they touch: their shoppers, variants, products and campaigns. */
export async function withinOrders(ids: readonly string[]): Promise<Within> {
  const orders = await prisma.order.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      userId: true,
      couponId: true,
      lines: { select: { variantId: true, productId: true } },
    },
  })
  const lines = orders.flatMap((order) => order.lines)
  return {
    users: among(orders.map(({ userId }) => userId)),
    orders: among(orders.map(({ id }) => id)),
    variants: among(lines.map(({ variantId }) => variantId)),
    products: among(lines.map(({ productId }) => productId)),
    coupons: among(orders.map(({ couponId }) => couponId)),
  }
}
