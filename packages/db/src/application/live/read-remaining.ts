import type { LiveCoupon } from '../../domain/live/live.ts'
import { prisma } from '../../infrastructure/prisma.ts'

/** How many coupons of each campaign are left, in one read. */
export async function readRemaining(couponIds: string[]): Promise<Map<string, LiveCoupon>> {
  if (couponIds.length === 0) return new Map()
  const coupons = await prisma.coupon.findMany({
    where: { id: { in: couponIds } },
    select: { id: true, quantity: true, issued: true },
  })
  return new Map(coupons.map(({ id, quantity, issued }) => [id, { remaining: quantity - issued }]))
}
