import { invalidInput } from '../../domain/refusal.ts'
import { verifyPassword } from '../../infrastructure/password.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import type { StaffActor } from './staff-actor.ts'

/** The stored hash of the caller's password, once they have said it. Refuses with INVALID_INPUT (wrong_password) on `field`. */
export async function knowPassword(
  { staffId }: StaffActor,
  password: string,
  field: 'password' | 'currentPassword' = 'password',
): Promise<string> {
  const staff = await prisma.staff.findUnique({ where: { id: staffId }, select: { passwordHash: true } })
  const hash = staff?.passwordHash ?? null
  if (!(await verifyPassword(hash, password)) || hash === null) throw invalidInput(field, 'wrong_password')
  return hash
}
