import type { SessionList } from '../../../domain/accounts/account.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { SessionActor } from '../actor.ts'
import { presentSession, sessionColumns } from '../present-session.ts'

const MOST = 100

/** Where the caller is signed in, the newest first. */
export async function listSessions({ userId, sessionId }: SessionActor): Promise<SessionList> {
  const now = await databaseNow(prisma)
  const sessions = await prisma.session.findMany({
    where: { userId, expiresAt: { gt: now } },
    select: sessionColumns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  })
  return { items: sessions.map((session) => presentSession(session, sessionId)) }
}
