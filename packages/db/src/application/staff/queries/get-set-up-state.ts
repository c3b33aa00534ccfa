import type { SetUpState } from '../../../domain/staff/staff.ts'
import { prisma } from '../../../infrastructure/prisma.ts'

/** Whether the shop waits for its first owner. */
export async function getSetUpState(): Promise<SetUpState> {
  return { needed: (await prisma.staff.findFirst({ select: { id: true } })) === null }
}
