import { expect, it } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newSignedInStaff } from '../../testing/new-staff.ts'
import { newToken } from '../../testing/new-token.ts'
import { newShopper } from '../../testing/rows.ts'
import { purgeExpired } from './purge-expired.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS)

it('deletes what has had its time, and nothing else', async () => {
  const { userId } = await newShopper()
  const scope = `${userId}:test`
  const key = (name: string, createdAt: Date) => ({
    scope,
    key: name,
    requestHash: 'h',
    response: '{}',
    createdAt,
  })
  const session = (expiresAt: Date) => ({
    id: mintId(),
    userId,
    kind: 'bearer' as const,
    tokenHash: mintId(),
    expiresAt,
  })
  await prisma.idempotencyKey.createMany({
    data: [
      ...Array.from({ length: 501 }, (_, index) => key(`old-${index}`, daysAgo(31))),
      key('young-one', daysAgo(29)),
    ],
  })
  await prisma.session.createMany({ data: [session(daysAgo(1)), session(daysAgo(-1))] })
  await prisma.cartMerge.createMany({
    data: [31, 1].map((days) => ({ userId, guestCartId: mintId(), mergedAt: daysAgo(days) })),
  })
  await prisma.stockWatch.createMany({
    data: [181, 179].map((days) => ({
      userId,
      variantId: mintId(),
      id: mintId(),
      createdAt: daysAgo(days),
    })),
  })
  const message = (status: 'sent' | 'failed', nextAt: Date) => ({
    id: mintId(),
    userId,
    subject: `order_paid:${mintId()}`,
    template: 'order_paid',
    content: '-',
    status,
    nextAt,
    createdAt: nextAt,
  })
  await prisma.message.createMany({
    data: [
      message('sent', daysAgo(31)),
      message('failed', daysAgo(31)),
      message('sent', daysAgo(29)),
      message('failed', daysAgo(29)),
    ],
  })
  await prisma.passwordReset.createMany({
    data: [daysAgo(2), daysAgo(0.5)].map((expiresAt) => ({
      id: mintId(),
      userId,
      tokenHash: mintId(),
      expiresAt,
    })),
  })

  const tokens = [await newToken({ userId }), await newToken({ userId }), await newToken({ userId })]
  const [ended, ran] = tokens
  await prisma.personalToken.updateMany({ where: { id: ended?.id }, data: { expiresAt: daysAgo(31) } })
  await prisma.personalToken.updateMany({ where: { id: ran?.id }, data: { expiresAt: daysAgo(29) } })

  const { actor: kept } = await newSignedInStaff('viewer')
  const { actor: gone } = await newSignedInStaff('viewer')
  await prisma.staffSession.updateMany({ where: { id: gone.sessionId }, data: { expiresAt: daysAgo(1) } })

  expect(await purgeExpired()).toBeGreaterThanOrEqual(509)
  expect(await prisma.idempotencyKey.findMany({ where: { scope } })).toMatchObject([{ key: 'young-one' }])
  expect(await prisma.session.count({ where: { userId } })).toBe(1)
  expect(
    await prisma.staffSession.findMany({ where: { staffId: { in: [kept.staffId, gone.staffId] } } }),
  ).toMatchObject([{ id: kept.sessionId }])
  expect(await prisma.cartMerge.count({ where: { userId } })).toBe(1)
  expect(await prisma.stockWatch.count({ where: { userId } })).toBe(1)
  expect(await prisma.message.count({ where: { userId } })).toBe(2)
  expect(await prisma.personalToken.count({ where: { userId } })).toBe(2)
  expect(await prisma.passwordReset.count({ where: { userId } })).toBe(1)
})
