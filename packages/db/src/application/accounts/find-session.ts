import { hashToken, isToken } from '../../infrastructure/token.ts'
import type { SessionActor } from './actor.ts'
import { liveSessions } from './live-sessions.ts'

/**
 * Whose token this is; null when it is no token, or its session has ended or expired. An ended session is found no more
 * at once in this process, and within five seconds in the others. Refuses with BUSY when the database is far behind.
 */
export async function findSession(token: string): Promise<SessionActor | null> {
  return isToken(token) ? liveSessions.find(hashToken(token)) : null
}
