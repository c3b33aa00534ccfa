import { expect, it } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { rowsExamined } from '../../testing/rows-examined.ts'
import { newAccount } from '../../testing/sign-in.ts'
import { eraseAccount } from './erase-account.ts'

/** Lines of an inbox, each with its message. */
async function writeNews(userId: string, count: number) {
  const at = { createdAt: new Date(Date.UTC(2026, 0, 1)) }
  const news = Array.from({ length: count }, () => ({ id: mintId(), userId, subject: mintId(), ...at }))
  await prisma.notification.createMany({
    data: news.map((line) => ({ ...line, kind: 'password_reset' as const, payload: {} })),
  })
  await prisma.message.createMany({
    data: news.map(({ subject, ...message }) => ({
      ...message,
      subject: `password_reset:${subject}`,
      template: 'password_reset',
      content: '',
      status: 'sent' as const,
      nextAt: message.createdAt,
    })),
  })
}

it('looks at the news of who leaves, and not at those of others, however many there are', async () => {
  const [{ actor, password }, { actor: other }] = [await newAccount(), await newAccount()]
  await writeNews(actor.userId, 200)
  await writeNews(other.userId, 1_000)
  const { rows } = await rowsExamined(() => eraseAccount(actor, { password }))
  expect(rows).toBeLessThan(10_000)
  expect(await prisma.message.count({ where: { userId: actor.userId } })).toBe(0)
  expect(await prisma.message.count({ where: { userId: other.userId } })).toBe(1_000)
  expect(await prisma.notification.count({ where: { userId: other.userId } })).toBe(1_000)
})
