import { expect, test } from 'vitest'
import { prisma } from '../../../infrastructure/prisma.ts'
import { newAccount, newSignedInShopper } from '../../../testing/sign-in.ts'
import { signIn } from '../sign-in.ts'
import { listSessions } from './list-sessions.ts'

test("lists the caller's own sessions, the newest first, and says which one this is", async () => {
  const { email, password, actor } = await newAccount()
  await newSignedInShopper()
  const second = await signIn(
    { email, password, as: 'cookie' },
    'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
  )
  const row = await prisma.session.findUniqueOrThrow({ where: { id: second.sessionId } })

  const { items } = await listSessions(actor)
  expect(items.map(({ id, current }) => [id, current])).toEqual([
    [second.sessionId, false],
    [actor.sessionId, true],
  ])
  expect(items[0]).toEqual({
    id: second.sessionId,
    kind: 'cookie',
    device: 'Firefox · Linux',
    current: false,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.createdAt.toISOString(),
    expiresAt: second.expiresAt,
  })
})

test('does not list what has run out', async () => {
  const { actor } = await newSignedInShopper()
  await prisma.$executeRaw`UPDATE sessions SET expiresAt = NOW(3) WHERE id = ${actor.sessionId}`
  expect(await listSessions(actor)).toEqual({ items: [] })
})
