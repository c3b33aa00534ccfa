import { prisma } from '../infrastructure/prisma.ts'

const LONG_AGO = 365 * 24 * 60 * 60_000

/** Lets the days be over in which a delivered order can be returned. */
export const outlastReturns = ({ id }: { id: string }) =>
  prisma.order.updateMany({
    where: { id, status: 'delivered' },
    data: { deliveredAt: new Date(Date.now() - LONG_AGO) },
  })

/** Lets the days be over in which a coupon can be used. */
export const outlastCoupon = ({ id }: { id: string }) =>
  prisma.issuedCoupon.updateMany({ where: { id }, data: { expiresAt: new Date(Date.now() - 1_000) } })
