import { createSessionCache } from '../accounts/session-cache.ts'
import { readStaffSession } from './read-staff-session.ts'

/** The sessions of staff that this process has seen in the last seconds. */
export const liveStaffSessions = createSessionCache(readStaffSession)
