import { prisma } from '../../infrastructure/prisma.ts'

/** Who holds a coupon of a campaign. */
export async function listHolders(couponId: string): Promise<string[]> {
  const rows = await prisma.issuedCoupon.findMany({ where: { couponId }, select: { userId: true } })
  return rows.map(({ userId }) => userId)
}
