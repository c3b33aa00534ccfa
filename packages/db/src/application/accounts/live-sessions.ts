import { readSession } from './read-sessions.ts'
import { createSessionCache } from './session-cache.ts'

/** The sessions that this process has seen in the last seconds. */
export const liveSessions = createSessionCache(readSession)
