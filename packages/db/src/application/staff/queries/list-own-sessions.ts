import type { SessionList } from '../../../domain/accounts/account.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { presentSession, sessionColumns } from '../../accounts/present-session.ts'
import type { StaffActor } from '../staff-actor.ts'

const MOST = 100

/** Where the caller is signed in at the desk, the newest first. */
export async function listOwnSessions({ staffId, sessionId }: StaffActor): Promise<SessionList> {
  const now = await databaseNow(prisma)
  const sessions = await prisma.staffSession.findMany({
    where: { staffId, expiresAt: { gt: now } },
    select: sessionColumns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  })
  return { items: sessions.map((session) => presentSession(session, sessionId)) }
}
