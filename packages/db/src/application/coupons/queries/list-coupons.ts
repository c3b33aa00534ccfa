import { z } from 'zod'
import type {
  CouponList,
  IssuedCoupon,
  IssuedCouponStatus,
  ListCouponsInput,
} from '../../../domain/coupons/coupon.ts'
import { statusOf } from '../../../domain/coupons/judge-coupon.ts'
import { idSchema, timeSchema } from '../../../domain/fields.ts'
import type { Coupon, IssuedCoupon as IssuedCouponRow } from '../../../generated/client.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { cutPage, readCursor } from '../../../infrastructure/cursor.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../../accounts/actor.ts'
import { couponRecord, presentTerms } from '../coupon-record.ts'

const position = z.tuple([timeSchema, idSchema])

/** The shopper's coupons, newest first. Refuses a cursor of another list or status with INVALID_INPUT. */
export async function listCoupons(
  { userId }: Pick<Actor, 'userId'>,
  input: ListCouponsInput,
): Promise<CouponList> {
  const { cursor, limit, status, locale } = input
  const list = ['coupons', userId, status ?? null]
  const before = cursor ? older(readCursor(list, position, cursor)) : {}
  const now = await databaseNow(prisma)
  const coupons = await prisma.issuedCoupon.findMany({
    where: { userId, ...(status ? withStatus(status, now) : {}), ...before },
    include: { coupon: true },
    orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  })
  const { page, nextCursor } = cutPage(list, coupons, limit, ({ issuedAt, id }) => [
    issuedAt.toISOString(),
    id,
  ])
  return {
    items: page.map((issued) => present(issued, locale, now)),
    nextCursor,
  }
}

function withStatus(status: IssuedCouponStatus, now: Date) {
  if (status === 'usable') return { status: 'free' as const, expiresAt: { gt: now } }
  if (status === 'expired') return { status: 'free' as const, expiresAt: { lte: now } }
  return { status }
}

/** Coupons after this one in the list. The first bound lets the index skip all newer ones. */
const older = ([issuedAt, id]: z.infer<typeof position>) => ({
  issuedAt: { lte: issuedAt },
  OR: [{ issuedAt: { lt: issuedAt } }, { id: { lt: id } }],
})

const present = (
  issued: IssuedCouponRow & { coupon: Coupon },
  locale: ListCouponsInput['locale'],
  now: Date,
): IssuedCoupon => ({
  id: issued.id,
  couponId: issued.couponId,
  ...presentTerms(couponRecord(issued.coupon), locale),
  status: statusOf(issued, now),
  issuedAt: issued.issuedAt.toISOString(),
  expiresAt: issued.expiresAt.toISOString(),
  orderId: issued.orderId,
})
