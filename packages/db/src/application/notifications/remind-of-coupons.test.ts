import { expect, it } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newShopper } from '../../testing/rows.ts'
import { listNotifications } from './queries/list-notifications.ts'
import { remindOfCoupons } from './remind-of-coupons.ts'

const HOUR_MS = 3_600_000

/** A shopper's coupon of a campaign of its own that ends in so many hours. */
async function newIssued(hoursLeft: number, change: { remindedAt?: Date } = {}) {
  const { userId } = await newShopper()
  const id = mintId()
  const now = Date.now()
  await prisma.coupon.create({
    data: {
      id: mintId(),
      nameKo: '첫 드롭',
      nameEn: 'First drop',
      kind: 'fixed',
      value: 5_000,
      quantity: 1,
      issued: 1,
      startsAt: new Date(now - 100 * HOUR_MS),
      endsAt: new Date(now + HOUR_MS),
      validDays: 3,
      issuedCoupons: {
        create: {
          id,
          userId,
          issuedAt: new Date(now - 48 * HOUR_MS),
          expiresAt: new Date(now + hoursLeft * HOUR_MS),
          ...change,
        },
      },
    },
  })
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
    expect(reminder).toMatchObject({ kind: 'coupon_expiring', issuedCouponId: id, nameKo: '첫 드롭' })
    expect(await prisma.message.count({ where: { userId } })).toBe(1)
    expect((await prisma.issuedCoupon.findUniqueOrThrow({ where: { id } })).remindedAt).not.toBeNull()
  }
})

it('says nothing of coupons with more time left, run out, or told of before', async () => {
  const quiet = await Promise.all([
    newIssued(24.1),
    newIssued(-0.1),
    newIssued(5, { remindedAt: new Date() }),
  ])
  await remindOfCoupons()
  for (const { userId } of quiet) expect(await inboxOf(userId)).toEqual([])
})
