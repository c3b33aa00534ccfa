import { invalidInput } from '../../domain/refusal.ts'
import type { AcceptInviteInput } from '../../domain/staff/staff.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { lockStaff } from '../../infrastructure/locks.ts'
import { hashPassword } from '../../infrastructure/password.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { hashToken } from '../../infrastructure/token.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import { enterDesk } from './enter-desk.ts'
import { meColumns, presentMe } from './present-me.ts'
import type { StaffEntered } from './sign-in-staff.ts'
import type { Visitor } from './staff-actor.ts'

/**
 * Sets the password of who follows the link of an invitation, and signs them in. Refuses with INVALID_INPUT on `token`
 * (invalid_token) a link that is unknown, used or too old.
 */
export async function acceptInvite(input: AcceptInviteInput, visitor: Visitor): Promise<StaffEntered> {
  const inviteHash = hashToken(input.token)
  const found = await prisma.staff.findUnique({ where: { inviteHash }, select: { id: true } })
  if (!found) throw invalidToken()
  const passwordHash = await hashPassword(input.password)
  return transaction(async (tx) => {
    await lockStaff(tx, [found.id])
    const staff = await join(tx, inviteHash, passwordHash)
    const session = await enterDesk(tx, visitor, { staff, kind: input.as, action: 'staff.joined' })
    return { staff: presentMe(staff), ...session }
  })
}

const invalidToken = () => invalidInput('token', 'invalid_token')

/** The link is good once: the second of two who follow it at once finds no such invitation. */
async function join(tx: Tx, inviteHash: string, passwordHash: string) {
  const now = await databaseNow(tx)
  const staff = await tx.staff.findFirst({
    where: { inviteHash, status: 'invited', inviteEndsAt: { gt: now } },
    select: meColumns,
  })
  if (!staff) throw invalidToken()
  await tx.staff.updateMany({
    where: { id: staff.id },
    data: {
      status: 'active',
      passwordHash,
      inviteHash: null,
      inviteEndsAt: null,
      version: { increment: 1 },
      updatedAt: now,
    },
  })
  return staff
}
