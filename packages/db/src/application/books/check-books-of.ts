import type { BooksReport } from '../../domain/books.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { askInvariants } from './ask-invariants.ts'

const among = (ids: Iterable<string | null>) => {
  const listed = Array.from(new Set(ids), (id) => `'${id ?? ''}'`).join(', ')
  return (column: string) => `${column} IN (${listed || "''"})`
}

/**
 * Checks every invariant for some orders and all that they touch: their shoppers, variants, products and campaigns. Its price
 * does not grow with the shop. It reads only.
 */
export async function checkBooksOf(orderIds: readonly string[]): Promise<BooksReport> {
  const orders = await prisma.order.findMany({
    where: { id: { in: [...orderIds] } },
    select: {
      id: true,
      userId: true,
      couponId: true,
      lines: { select: { variantId: true, productId: true } },
    },
  })
  const lines = orders.flatMap((order) => order.lines)
  return askInvariants(prisma, {
    users: among(orders.map(({ userId }) => userId)),
    orders: among(orders.map(({ id }) => id)),
    variants: among(lines.map(({ variantId }) => variantId)),
    products: among(lines.map(({ productId }) => productId)),
    coupons: among(orders.map(({ couponId }) => couponId)),
  })
}
