import { expect, it } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { issueCoupon } from '../../testing/issue-coupon.ts'
import { newShopper } from '../../testing/rows.ts'
import { listNotifications } from './queries/list-notifications.ts'
import { remindOfCoupons } from './remind-of-coupons.ts'

const HOUR_MS = 3_600_000

/** A shopper's coupon that ends in so many hours. */
async function newIssued(hoursLeft: number) {
  const { userId } = await newShopper()
  const expiresAt = new Date(Date.now() + hoursLeft * HOUR_MS)
  const { id } = await issueCoupon({ userId }, { expiresAt })
  return { id, userId }
}

const inboxOf = async (userId: string) =>
  (await listNotifications({ userId, sessionId: userId }, { limit: 24 })).items

it('reminds once of a coupon that runs out within a day, from several workers at once', async () => {
  const coupons = await Promise.all([newIssued(23.9), newIssued(1), newIssued(12)])
  const reminded = await Promise.all([remindOfCoupons(), remindOfCoupons(), remindOfCoupons()])
  expect(reminded.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(3)
  await remindOfCoupons()

  for (const { id, userId } of coupons) {
    const [reminder, ...others] = await inboxOf(userId)
    expect(others).toEqual([])
    expect(reminder).toMatchObject({ kind: 'coupon_expiring', issuedCouponId: id, nameKo: '시험 쿠폰' })
    expect(await prisma.message.count({ where: { userId } })).toBe(1)
    expect((await prisma.issuedCoupon.findUniqueOrThrow({ where: { id } })).remindedAt).not.toBeNull()
  }
})

it('says nothing of coupons with more time left, run out, used, or told of before', async () => {
  const quiet = await Promise.all([24.1, -0.1, 5, 6].map((hours) => newIssued(hours)))
  const [, , reminded, used] = quiet
  await prisma.issuedCoupon.updateMany({ where: { id: reminded?.id }, data: { remindedAt: new Date() } })
  await prisma.issuedCoupon.updateMany({
    where: { id: used?.id },
    data: { status: 'held', orderId: mintId() },
  })
  await remindOfCoupons()
  for (const { userId } of quiet) expect(await inboxOf(userId)).toEqual([])
  await prisma.issuedCoupon.updateMany({
    where: { id: used?.id },
    data: { status: 'free', orderId: null, remindedAt: new Date() },
  })
})
