import { prisma } from '../../infrastructure/prisma.ts'
import type { SessionActor } from './actor.ts'
import { liveSessions } from './live-sessions.ts'

/** Ends one session of a user; false when there is none. */
export async function endSession({ userId, sessionId: id }: SessionActor): Promise<boolean> {
  const session = await prisma.session.findFirst({ where: { id, userId }, select: { tokenHash: true } })
  if (!session) return false
  await prisma.session.deleteMany({ where: { id, userId } })
  liveSessions.forget([session.tokenHash])
  return true
}
