import { prisma } from '../../infrastructure/prisma.ts'

const findStatement = `SELECT v.id FROM (SELECT DISTINCT variantId FROM stock_watches) w
  STRAIGHT_JOIN variants v FORCE INDEX (PRIMARY) ON v.id = w.variantId AND v.stock > 0 AND v.retiredAt IS NULL
  STRAIGHT_JOIN products p FORCE INDEX (PRIMARY) ON p.id = v.productId AND p.status = 'active'
    AND (p.saleStartsAt IS NULL OR p.saleStartsAt <= NOW(3)) AND (p.saleEndsAt IS NULL OR p.saleEndsAt > NOW(3))`

/** The variants that somebody waits for and that can be had now. */
export async function findBackInStock(): Promise<string[]> {
  const variants = await prisma.$queryRawUnsafe<{ id: string }[]>(findStatement)
  return variants.map(({ id }) => id)
}
