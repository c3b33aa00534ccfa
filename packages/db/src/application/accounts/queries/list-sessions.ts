import type { SessionList } from '../../../domain/accounts/account.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../actor.ts'

const MOST = 100

/** Where the caller is signed in, the newest first. */
export async function listSessions({ userId, sessionId }: Actor): Promise<SessionList> {
  const now = await databaseNow(prisma)
  const sessions = await prisma.session.findMany({
    where: { userId, expiresAt: { gt: now } },
    select: { id: true, kind: true, device: true, createdAt: true, lastSeenAt: true, expiresAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  })
  return {
    items: sessions.map(({ id, kind, device, createdAt, lastSeenAt, expiresAt }) => ({
      id,
      kind,
      device,
      current: id === sessionId,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    })),
  }
}
