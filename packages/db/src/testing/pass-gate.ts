import { listHolders } from '../application/coupons/list-holders.ts'
import { type Passage, passGate } from '../infrastructure/coupon-gate.ts'
import { prisma } from '../infrastructure/prisma.ts'

/** Takes a shopper through a campaign's gate and no further. */
export async function passOnly(couponId: string, userId: string): Promise<Passage> {
  const coupon = await prisma.coupon.findUniqueOrThrow({ where: { id: couponId } })
  return passGate(coupon, userId, listHolders)
}
