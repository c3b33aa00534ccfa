import type { SignedIn, User } from '@firstcome/db/domain/accounts/account'
import type { CallContext } from '../context.ts'

type Opened = { user: User; token: string; expiresAt: string }

/** Hands a fresh token to its owner: a browser gets it as a cookie that its scripts cannot read, other apps in the answer. */
export function deliverToken(
  { sessionCookie }: CallContext,
  as: 'cookie' | 'bearer',
  { user, token, expiresAt }: Opened,
): SignedIn {
  if (as === 'bearer') return { user, token, expiresAt }
  sessionCookie.set(token)
  return { user, token: null, expiresAt }
}
