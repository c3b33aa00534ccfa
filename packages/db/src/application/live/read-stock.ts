import type { LiveStock } from '../../domain/live/live.ts'
import { prisma } from '../../infrastructure/prisma.ts'

/** The stock of each variant of products on sale, in one read. */
export async function readStock(productIds: string[]): Promise<Map<string, LiveStock>> {
  if (productIds.length === 0) return new Map()
  const products = await prisma.product.findMany({
    where: { id: { in: productIds }, status: 'active' },
    select: {
      id: true,
      variants: {
        where: { retiredAt: null },
        select: { id: true, stock: true },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      },
    },
  })
  return new Map(products.map(({ id, variants }) => [id, { variants }]))
}
