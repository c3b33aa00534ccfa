import type { Done } from '../../domain/accounts/account.ts'
import type { SessionActor } from './actor.ts'
import { endSession } from './end-session.ts'

/** Ends the session of this call. */
export async function signOut(actor: SessionActor): Promise<Done> {
  await endSession(actor)
  return { ok: true }
}
