import { prisma } from '../../infrastructure/prisma.ts'
import type { StaffActor } from './staff-actor.ts'

/** A member of staff and the session they came with. */
export type StaffSession = Pick<StaffActor, 'staffId' | 'sessionId' | 'role'>

type Found = StaffSession & { renewable: number }

/** Reads a session of the desk by the hash of its token; null when there is none, it has expired or its holder was disabled. */
export async function readStaffSession(tokenHash: string): Promise<StaffSession | null> {
  const [found] = await prisma.$queryRaw<Found[]>`
    SELECT s.id AS staffId, t.id AS sessionId, s.role, t.lastSeenAt < NOW(3) - INTERVAL 1 HOUR AS renewable
    FROM staff_sessions t JOIN staff s ON s.id = t.staffId
    WHERE t.tokenHash = ${tokenHash} AND t.expiresAt > NOW(3) AND s.status = 'active'`
  if (!found) return null
  const { staffId, sessionId, role, renewable } = found
  // Nobody waits for a renewal; one that fails is made up for by a later read.
  if (Number(renewable) === 1) renew(sessionId).catch(() => {})
  return { staffId, sessionId, role }
}

/** Gives a session in use another seven days. */
const renew = (sessionId: string) => prisma.$executeRaw`
  UPDATE staff_sessions SET lastSeenAt = NOW(3), expiresAt = NOW(3) + INTERVAL 7 DAY
  WHERE id = ${sessionId} AND lastSeenAt < NOW(3) - INTERVAL 1 HOUR AND expiresAt > NOW(3)`
