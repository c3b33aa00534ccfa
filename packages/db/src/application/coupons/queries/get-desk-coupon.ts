import type { ById } from '../../../domain/accounts/account.ts'
import type { DeskCoupon } from '../../../domain/coupons/desk-coupon.ts'
import { notFound } from '../../../domain/refusal.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { readDeskCoupon } from '../read-desk-coupon.ts'

/** A campaign as its editor opens it. Refuses: NOT_FOUND. */
export async function getDeskCoupon({ id }: ById): Promise<DeskCoupon> {
  const coupon = await readDeskCoupon(prisma, id)
  if (!coupon) throw notFound()
  return coupon
}
