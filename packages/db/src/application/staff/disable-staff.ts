import type { StaffById, StaffMember } from '../../domain/staff/staff.ts'
import { changeMember } from './change-member.ts'
import { endStaffSessions } from './end-staff-sessions.ts'
import type { DeskActor } from './staff-actor.ts'

/**
 * Takes the desk from a member of staff at once: their sessions end, and an invitation leads nowhere. Refuses with NOT_FOUND,
 * and with LAST_OWNER when nobody would be owner any more.
 */
export const disableStaff = (actor: DeskActor, { id }: StaffById): Promise<StaffMember> =>
  changeMember(actor, {
    id,
    action: 'staff.disabled',
    decide: () => ({ status: 'disabled', inviteHash: null, inviteEndsAt: null }),
    end: (tx) => endStaffSessions(tx, { staffId: id }),
  })
