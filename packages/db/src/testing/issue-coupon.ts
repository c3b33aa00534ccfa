import type { NewCoupon } from '../domain/coupons/new-coupon.ts'
import { Prisma } from '../generated/client.ts'
import { mintId } from '../infrastructure/ids.ts'
import { prisma } from '../infrastructure/prisma.ts'
import { writeEvents } from './write-events.ts'

const DAY_MS = 24 * 60 * 60_000

type Terms = Partial<Pick<NewCoupon, 'discount' | 'minOrderAmount' | 'productIds'>> & { expiresAt?: Date }

/**
 * A coupon that a shopper has won, of a campaign of its own: 2,000 won off anything unless its terms say otherwise. The
 * campaign is over for so long that no list shows it.
 */
export async function issueCoupon({ userId }: { userId: string }, { expiresAt, ...terms }: Terms = {}) {
  const { discount = { kind: 'fixed', value: 2_000, maxDiscount: null } } = terms
  const { minOrderAmount = 0, productIds = null } = terms
  const id = mintId()
  const couponId = mintId()
  const now = Date.now()
  await prisma.coupon.create({
    data: {
      id: couponId,
      nameKo: '시험 쿠폰',
      nameEn: 'Test coupon',
      ...discount,
      minOrderAmount,
      productIds: productIds ?? Prisma.DbNull,
      quantity: 1,
      issued: 1,
      startsAt: new Date(now - 60 * DAY_MS),
      endsAt: new Date(now - 40 * DAY_MS),
      validDays: 7,
      issuedCoupons: {
        create: {
          id,
          userId,
          issuedAt: new Date(now),
          expiresAt: expiresAt ?? new Date(now + 7 * DAY_MS),
        },
      },
    },
  })
  await writeEvents([{ couponId: id, seq: 1, userId }])
  return { id, couponId }
}
