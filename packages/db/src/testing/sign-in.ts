import type { SessionActor } from '../application/accounts/actor.ts'
import { type OpenedSession, openSession } from '../application/accounts/open-session.ts'
import { signUp } from '../application/accounts/sign-up.ts'
import { mintId } from '../infrastructure/ids.ts'
import { transaction } from '../infrastructure/transaction.ts'
import { newShopper } from './rows.ts'

/** A session for a shopper of rows.ts, who has no password to sign in with. */
export const openTestSession = (userId: string): Promise<OpenedSession> =>
  transaction((tx) => openSession(tx, { userId, kind: 'bearer', userAgent: 'test' }))

/** A new shopper who is signed in. */
export async function newSignedInShopper(options: { balance?: number } = {}) {
  const { userId, email } = await newShopper(options)
  const { sessionId, token } = await openTestSession(userId)
  const actor: SessionActor = { userId, sessionId }
  return { userId, email, token, actor }
}

/** An account made as a shopper makes it, with a password to sign in with. */
export async function newAccount(password = 'correct horse') {
  const email = `${mintId()}@shopper.test`
  const { user, sessionId, token } = await signUp({ email, password, name: '김하늘', as: 'bearer' }, null)
  const actor: SessionActor = { userId: user.id, sessionId }
  return { email, password, token, actor }
}
