import { Refusal } from '../../../domain/refusal.ts'
import type { StaffMe } from '../../../domain/staff/staff.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { meColumns, presentMe } from '../present-me.ts'
import type { StaffActor } from '../staff-actor.ts'

/** Who the caller is. */
export async function getStaffMe({ staffId }: StaffActor): Promise<StaffMe> {
  const row = await prisma.staff.findUnique({ where: { id: staffId }, select: meColumns })
  if (!row) throw new Refusal('UNAUTHORIZED', null)
  return presentMe(row)
}
