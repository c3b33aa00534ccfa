import { expect, test } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { hashToken } from '../../infrastructure/token.ts'
import { resetLinksOf } from '../../testing/reset-token.ts'
import { newShopper } from '../../testing/rows.ts'
import { listNotifications } from '../notifications/queries/list-notifications.ts'
import { requestReset } from './request-reset.ts'

const actor = (userId: string) => ({ userId, sessionId: userId })

test('a link that lives for 30 minutes is written, in the language that was asked for, and told in the inbox', async () => {
  const { userId, email } = await newShopper()
  expect(await requestReset({ email, locale: 'ko' })).toEqual({ ok: true })
  expect(await requestReset({ email, locale: 'en' })).toEqual({ ok: true })

  const links = await resetLinksOf(userId)
  expect(links.map(({ pathname }) => pathname)).toEqual(['/reset-password', '/en/reset-password'])
  const resets = await prisma.passwordReset.findMany({ where: { userId }, orderBy: { id: 'asc' } })
  expect(resets.map(({ tokenHash }) => tokenHash)).toEqual(
    links.map(({ searchParams }) => hashToken(searchParams.get('token') ?? '')),
  )
  for (const { createdAt, expiresAt, usedAt } of resets) {
    expect(expiresAt.getTime() - createdAt.getTime()).toBe(30 * 60 * 1_000)
    expect(usedAt).toBeNull()
  }
  const inbox = await listNotifications(actor(userId), { limit: 24 })
  expect(inbox).toMatchObject({ unread: 2, items: [{ kind: 'password_reset' }, { kind: 'password_reset' }] })
})

test('the message holds no secret that can be read from the database', async () => {
  const { userId, email } = await newShopper()
  await requestReset({ email, locale: 'ko' })
  const [link] = await resetLinksOf(userId)
  const [message] = await prisma.message.findMany({ where: { userId } })
  expect(JSON.stringify(message)).not.toContain(link?.searchParams.get('token') ?? 'no token')
  expect(message?.content).toMatch(/^[a-z0-9]+\.[A-Za-z0-9_-]+$/)
})

test('who has no account gets the same answer, and nothing else is kept', async () => {
  const email = `${mintId()}@nobody.test`
  const started = new Date()
  expect(await requestReset({ email, locale: 'ko' })).toEqual({ ok: true })

  const ofNobody = await prisma.$queryRaw<{ userId: string }[]>`
    SELECT m.userId FROM messages m LEFT JOIN users u ON u.id = m.userId
    WHERE u.id IS NULL AND m.template = 'password_reset' AND m.createdAt >= ${started}`
  expect(ofNobody.length).toBeGreaterThanOrEqual(1)
  const userIds = ofNobody.map(({ userId }) => userId)
  expect(await prisma.notification.count({ where: { userId: { in: userIds } } })).toBe(0)
  expect(await prisma.passwordReset.count({ where: { userId: { in: userIds } } })).toBe(0)
})

test('an erased account gets no link', async () => {
  const { userId, email } = await newShopper()
  await prisma.user.update({ where: { id: userId }, data: { erasedAt: new Date() } })
  expect(await requestReset({ email, locale: 'ko' })).toEqual({ ok: true })
  expect(await resetLinksOf(userId)).toEqual([])
  expect(await prisma.passwordReset.count({ where: { userId } })).toBe(0)
})
