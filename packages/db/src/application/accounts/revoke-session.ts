import type { ById, Done } from '../../domain/accounts/account.ts'
import { notFound } from '../../domain/refusal.ts'
import type { SessionActor } from './actor.ts'
import { endSession } from './end-session.ts'

/** Ends any session of the caller's own. Refuses with NOT_FOUND. */
export async function revokeSession({ userId }: SessionActor, { id }: ById): Promise<Done> {
  if (!(await endSession({ userId, sessionId: id }))) throw notFound()
  return { ok: true }
}
