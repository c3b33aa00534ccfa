import { Refusal } from '../../domain/refusal.ts'
import type { ChangeRoleInput, StaffMember } from '../../domain/staff/staff.ts'
import { changeMember } from './change-member.ts'
import type { DeskActor } from './staff-actor.ts'

/**
 * Gives a member of staff another role; what they begin from then on is judged by it. Refuses with VERSION_CONFLICT (and the
 * newer state), NOT_FOUND, and LAST_OWNER when nobody would be owner any more.
 */
export const changeRole = (actor: DeskActor, { id, role, version }: ChangeRoleInput): Promise<StaffMember> =>
  changeMember(actor, {
    id,
    action: 'staff.role_changed',
    decide: (held) => {
      if (held.version !== version) throw new Refusal('VERSION_CONFLICT', { current: held })
      return { role }
    },
  })
