import { prisma } from '../../infrastructure/prisma.ts'

/** The products of those of the variants that have no stock left. */
export async function soldOutAmong(variantIds: readonly string[]): Promise<string[]> {
  if (variantIds.length === 0) return []
  const soldOut = await prisma.variant.findMany({
    where: { id: { in: [...new Set(variantIds)] }, stock: 0 },
    select: { productId: true },
  })
  return soldOut.map(({ productId }) => productId)
}
