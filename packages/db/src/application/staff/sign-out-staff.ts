import type { Done } from '../../domain/accounts/account.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from './act-at-desk.ts'
import { endStaffSessions } from './end-staff-sessions.ts'
import { liveStaffSessions } from './live-staff-sessions.ts'
import type { StaffActor } from './staff-actor.ts'

/** Ends the session of this call. */
export async function signOutStaff(actor: StaffActor): Promise<Done> {
  const { staffId, sessionId: id } = actor
  const ended = await actAtDesk(actor, async (tx) => {
    await writeAudit(tx, actor, { action: 'staff.signed_out', subject: { type: 'staff', id: staffId } })
    return endStaffSessions(tx, { staffId, id })
  })
  liveStaffSessions.forget(ended)
  return { ok: true }
}
