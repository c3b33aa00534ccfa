import { notFound } from '../../domain/refusal.ts'
import type { StaffById, StaffMember } from '../../domain/staff/staff.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { changeMember } from './change-member.ts'
import type { DeskActor } from './staff-actor.ts'

/**
 * Lets a member who was disabled work at the desk again, with the password they had. Refuses with NOT_FOUND, also for who never
 * had a password: they are invited again.
 */
export async function enableStaff(actor: DeskActor, { id }: StaffById): Promise<StaffMember> {
  const known = await prisma.staff.findFirst({
    where: { id, passwordHash: { not: null } },
    select: { id: true },
  })
  if (!known) throw notFound()
  return changeMember(actor, { id, action: 'staff.enabled', decide: () => ({ status: 'active' }) })
}
