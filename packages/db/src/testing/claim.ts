import { claimCoupon } from '../application/coupons/claim-coupon.ts'
import { createCoupon } from '../application/coupons/create-coupon.ts'
import { claimInputSchema } from '../domain/coupons/coupon.ts'
import { type NewCoupon, newCouponSchema } from '../domain/coupons/new-coupon.ts'
import { prisma } from '../infrastructure/prisma.ts'

const HOUR_MS = 3_600_000

type Change = Partial<Omit<NewCoupon, 'startsAt' | 'endsAt'>> & { startsAt?: Date; endsAt?: Date }

/** A campaign of a test's own as its editor would send it: it runs from an hour ago for an hour, unless told otherwise. */
export const campaignInput = ({ startsAt, endsAt, ...change }: Change = {}): NewCoupon =>
  newCouponSchema.parse({
    name: { ko: '시험 쿠폰', en: 'Test coupon' },
    discount: { kind: 'fixed', value: 3_000 },
    quantity: 10,
    startsAt: (startsAt ?? new Date(Date.now() - HOUR_MS)).toISOString(),
    endsAt: (endsAt ?? new Date(Date.now() + HOUR_MS)).toISOString(),
    validDays: 7,
    ...change,
  })

/** Opens a campaign of a test's own; its id. */
export const newCampaign = async (change: Change = {}): Promise<string> =>
  (await createCoupon('system', campaignInput(change))).id

/** Claims a coupon as a shopper would. */
export const claim = ({ userId }: { userId: string }, couponId: string) =>
  claimCoupon({ userId, sessionId: userId }, claimInputSchema.parse({ couponId }))

/** Undoes what a test has broken on purpose: a campaign and every coupon of it. */
export async function eraseCampaign(couponId: string): Promise<void> {
  const issued = await prisma.issuedCoupon.findMany({ where: { couponId }, select: { id: true } })
  await prisma.$transaction([
    prisma.outboxEvent.deleteMany({ where: { aggregateId: { in: issued.map(({ id }) => id) } } }),
    prisma.issuedCoupon.deleteMany({ where: { couponId } }),
    prisma.coupon.deleteMany({ where: { id: couponId } }),
  ])
}
