import { notFound } from '../../domain/refusal.ts'
import type { Invitation, StaffById } from '../../domain/staff/staff.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { changeMember } from './change-member.ts'
import { endStaffSessions } from './end-staff-sessions.ts'
import { mintInvitation } from './mint-invitation.ts'
import type { DeskActor } from './staff-actor.ts'

/**
 * For who has lost their password or phone, or never followed their invitation: tells a new link once, by which they set a
 * password. Until then they are out: sessions, password, TOTP and older links are worth nothing any more. Refuses with NOT_FOUND,
 * also for who was disabled, and with LAST_OWNER when nobody would be owner meanwhile.
 */
export async function resetAccess(actor: DeskActor, { id }: StaffById): Promise<Invitation> {
  const { link, columns } = mintInvitation(await databaseNow(prisma))
  const member = await changeMember(actor, {
    id,
    action: 'staff.access_reset',
    decide: ({ status }) => {
      if (status === 'disabled') throw notFound()
      return { status: 'invited', passwordHash: null, totpSecret: null, totpPending: null, ...columns }
    },
    end: async (tx) => {
      await tx.recoveryCode.deleteMany({ where: { staffId: id } })
      return endStaffSessions(tx, { staffId: id })
    },
  })
  return { member, link, endsAt: columns.inviteEndsAt.toISOString() }
}
