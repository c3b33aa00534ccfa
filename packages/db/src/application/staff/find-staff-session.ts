import { hashToken, isToken } from '../../infrastructure/token.ts'
import { liveStaffSessions } from './live-staff-sessions.ts'
import type { StaffSession } from './read-staff-session.ts'

/**
 * Which member of staff a token belongs to; null when it is no token of the desk, or its session has ended or expired. An
 * ended session is found no more at once in this process, and within five seconds in the others.
 */
export async function findStaffSession(token: string): Promise<StaffSession | null> {
  return isToken(token) ? liveStaffSessions.find(hashToken(token)) : null
}
