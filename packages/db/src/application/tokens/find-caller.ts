import { kindOf } from '../../infrastructure/checked-token.ts'
import { hashToken } from '../../infrastructure/token.ts'
import { findSession } from '../accounts/find-session.ts'
import { liveKeys } from '../service/live-keys.ts'
import type { Caller } from './caller.ts'
import { liveTokens } from './live-tokens.ts'

/**
 * Whom a token of any kind stands for; null when it is none, or has ended. One that was revoked is found no more at once in
 * the process that did it, and within five seconds in the others. Refuses with BUSY when the database is far behind.
 */
export async function findCaller(token: string): Promise<Caller | null> {
  const kind = kindOf(token)
  if (kind === null) return findSession(token)
  return (kind === 'fcp' ? liveTokens : liveKeys).find(hashToken(token))
}
