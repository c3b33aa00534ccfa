import { createSessionCache } from '../accounts/session-cache.ts'
import { readKey } from './read-key.ts'

/** The keys of services that this process has seen in the last seconds. */
export const liveKeys = createSessionCache(readKey)
