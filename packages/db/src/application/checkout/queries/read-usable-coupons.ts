import type { CheckoutCoupon } from '../../../domain/checkout/settle.ts'
import { notFound } from '../../../domain/refusal.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { couponRecord } from '../../coupons/coupon-record.ts'

const MOST = 50

/**
 * The shopper's coupons that can be used now, those that run out first, at most fifty; and the chosen one, whatever its state.
 * Refuses with NOT_FOUND a chosen one that is not the shopper's.
 */
export async function readUsableCoupons(
  userId: string,
  chosenId: string | null,
  now: Date,
): Promise<CheckoutCoupon[]> {
  const include = { coupon: true }
  const [usable, chosen] = await Promise.all([
    prisma.issuedCoupon.findMany({
      where: { userId, status: 'free', expiresAt: { gt: now } },
      orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
      take: MOST,
      include,
    }),
    chosenId ? prisma.issuedCoupon.findFirst({ where: { id: chosenId, userId }, include }) : null,
  ])
  if (chosenId && !chosen) throw notFound()
  const rows = chosen ? [...usable.filter(({ id }) => id !== chosenId), chosen] : usable
  return rows.map(({ id, couponId, status, expiresAt, coupon }) => {
    const { nameKo, nameEn, terms } = couponRecord(coupon)
    return { id, couponId, userId, status, expiresAt, nameKo, nameEn, ...terms }
  })
}
