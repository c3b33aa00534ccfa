import type { ById, Done } from '../../domain/accounts/account.ts'
import { notFound } from '../../domain/refusal.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from './act-at-desk.ts'
import { endStaffSessions } from './end-staff-sessions.ts'
import { liveStaffSessions } from './live-staff-sessions.ts'
import type { StaffActor } from './staff-actor.ts'

/** Ends any session of the caller's own. Refuses with NOT_FOUND. */
export async function revokeOwnSession(actor: StaffActor, { id }: ById): Promise<Done> {
  const { staffId } = actor
  const ended = await actAtDesk(actor, async (tx) => {
    const hashes = await endStaffSessions(tx, { staffId, id })
    if (hashes.length === 0) throw notFound()
    await writeAudit(tx, actor, {
      action: 'staff.sessions_revoked',
      subject: { type: 'staff', id: staffId },
      after: { ended: hashes.length },
    })
    return hashes
  })
  liveStaffSessions.forget(ended)
  return { ok: true }
}
