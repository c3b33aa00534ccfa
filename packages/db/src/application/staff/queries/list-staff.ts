import type { StaffList } from '../../../domain/staff/staff.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { readMembers } from '../staff-member.ts'

/** Everyone who works, worked or is invited to work at the desk. */
export const listStaff = async (): Promise<StaffList> => ({ items: await readMembers(prisma) })
