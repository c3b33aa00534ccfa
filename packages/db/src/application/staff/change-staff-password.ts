import type { ChangePasswordInput, Done } from '../../domain/accounts/account.ts'
import { invalidInput } from '../../domain/refusal.ts'
import { hashPassword } from '../../infrastructure/password.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from './act-at-desk.ts'
import { endStaffSessions } from './end-staff-sessions.ts'
import { knowPassword } from './know-password.ts'
import { liveStaffSessions } from './live-staff-sessions.ts'
import type { StaffActor } from './staff-actor.ts'

/**
 * Sets a new password and ends every other session of the caller. Refuses with INVALID_INPUT on `currentPassword`
 * (wrong_password) when that is not it, or no longer.
 */
export async function changeStaffPassword(actor: StaffActor, input: ChangePasswordInput): Promise<Done> {
  const { staffId: id, sessionId } = actor
  const known = await knowPassword(actor, input.currentPassword, 'currentPassword')
  const passwordHash = await hashPassword(input.newPassword)
  const ended = await actAtDesk(actor, async (tx) => {
    const { count } = await tx.staff.updateMany({
      where: { id, passwordHash: known },
      data: { passwordHash },
    })
    if (count === 0) throw invalidInput('currentPassword', 'wrong_password')
    await writeAudit(tx, actor, { action: 'staff.password_changed', subject: { type: 'staff', id } })
    return endStaffSessions(tx, { staffId: id, id: { not: sessionId } })
  })
  liveStaffSessions.forget(ended)
  return { ok: true }
}
