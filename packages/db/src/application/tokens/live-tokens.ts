import { createSessionCache } from '../accounts/session-cache.ts'
import { readToken } from './read-token.ts'

/** The personal tokens that this process has seen in the last seconds. */
export const liveTokens = createSessionCache(readToken)
