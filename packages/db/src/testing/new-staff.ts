import { openStaffSession } from '../application/staff/open-staff-session.ts'
import { signInStaff } from '../application/staff/sign-in-staff.ts'
import { originOf, type StaffActor, type Visitor } from '../application/staff/staff-actor.ts'
import type { Role } from '../domain/staff/role.ts'
import { mintId } from '../infrastructure/ids.ts'
import { hashPassword } from '../infrastructure/password.ts'
import { prisma } from '../infrastructure/prisma.ts'
import { blindIndex, seal } from '../infrastructure/sealed-field.ts'
import { transaction } from '../infrastructure/transaction.ts'

/** A member of staff who acts at the desk. The password hash matches no password. */
export async function newStaff(role: Role = 'manager'): Promise<StaffActor> {
  const staffId = mintId()
  const email = `${staffId}@staff.test`
  await prisma.staff.createMany({
    data: {
      id: staffId,
      email: seal(`staff.email:${staffId}`, email),
      emailIndex: blindIndex('email', email),
      name: seal(`staff.name:${staffId}`, '이서윤'),
      role,
      status: 'active',
      passwordHash: '!',
    },
  })
  return {
    staffId,
    sessionId: mintId(),
    role,
    from: { address: '203.0.113.7', device: null, requestId: 'test' },
  }
}

/** The same with a session, by whose token calls are made. */
export async function newSignedInStaff(role: Role): Promise<{ actor: StaffActor; token: string }> {
  const actor = await newStaff(role)
  const { sessionId, token } = await transaction((tx) =>
    openStaffSession(tx, { staffId: actor.staffId, kind: 'bearer', userAgent: null }),
  )
  return { actor: { ...actor, sessionId }, token }
}

/** Where the calls of tests come from. */
export const visitor: Visitor = { address: '203.0.113.7', userAgent: null, requestId: 'test' }

/** A member of staff with a password to sign in with, signed in. */
export async function newStaffAccount(role: Role = 'manager', password = 'correct horse') {
  const { staffId } = await newStaff(role)
  const email = `${staffId}@staff.test`
  await prisma.staff.updateMany({
    where: { id: staffId },
    data: { passwordHash: await hashPassword(password) },
  })
  const entered = await signInStaff({ email, password, as: 'bearer' }, visitor)
  if (!entered) throw new Error('a new account asks for no code')
  const { sessionId, token } = entered
  const actor: StaffActor = { staffId, sessionId, role, from: originOf(visitor) }
  return { email, password, token, actor }
}
