import type { Done } from '../../domain/accounts/account.ts'
import { notFound } from '../../domain/refusal.ts'
import type { StaffById } from '../../domain/staff/staff.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from './act-at-desk.ts'
import { endStaffSessions } from './end-staff-sessions.ts'
import { liveStaffSessions } from './live-staff-sessions.ts'
import type { DeskActor } from './staff-actor.ts'

/** Signs a member of staff out wherever they are signed in. Refuses with NOT_FOUND. */
export async function revokeStaffSessions(actor: DeskActor, { id }: StaffById): Promise<Done> {
  const ended = await actAtDesk(
    actor,
    async (tx, held) => {
      if (!held.some((staff) => staff.id === id)) throw notFound()
      const hashes = await endStaffSessions(tx, { staffId: id })
      await writeAudit(tx, actor, {
        action: 'staff.sessions_revoked',
        subject: { type: 'staff', id },
        after: { ended: hashes.length },
      })
      return hashes
    },
    { staff: [id] },
  )
  liveStaffSessions.forget(ended)
  return { ok: true }
}
