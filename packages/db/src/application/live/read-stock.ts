import type { LiveStock } from '../../domain/live/live.ts'
import { prisma } from '../../infrastructure/prisma.ts'

/** The stock of each variant of products on sale, in one read. */
export async function readStock(productIds: string[]): Promise<Map<string, LiveStock>> {
  const products = await prisma.product.findMany({
    where: { id: { in: productIds }, status: 'active' },
    select: {
      id: true,
      variants: { select: { id: true, stock: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    },
  })
  return new Map(products.map(({ id, variants }) => [id, { variants }]))
}
