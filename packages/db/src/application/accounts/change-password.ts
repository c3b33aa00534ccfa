import type { ChangePasswordInput, Done } from '../../domain/accounts/account.ts'
import { invalidInput, notFound } from '../../domain/refusal.ts'
import { lockUsers } from '../../infrastructure/locks.ts'
import { hashPassword, verifyPassword } from '../../infrastructure/password.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import type { SessionActor } from './actor.ts'
import { liveSessions } from './live-sessions.ts'

/**
 * Sets a new password and ends every other session of the caller. Refuses with INVALID_INPUT on `currentPassword`
 * (wrong_password) when that is not it, or no longer.
 */
export async function changePassword(actor: SessionActor, input: ChangePasswordInput): Promise<Done> {
  const user = await prisma.user.findUnique({
    where: { id: actor.userId },
    select: { passwordHash: true },
  })
  if (!user) throw notFound()
  if (!(await verifyPassword(user.passwordHash, input.currentPassword))) throw wrongPassword()
  const passwordHash = await hashPassword(input.newPassword)

  const ended = await transaction(async (tx) => {
    const [held] = await lockUsers(tx, [actor.userId])
    if (held?.passwordHash !== user.passwordHash) throw wrongPassword()
    await tx.user.updateMany({ where: { id: actor.userId }, data: { passwordHash, updatedAt: new Date() } })
    return endOtherSessions(tx, actor)
  })
  liveSessions.forget(ended)
  return { ok: true }
}

const wrongPassword = () => invalidInput('currentPassword', 'wrong_password')

/** Under the user's lock no session can be opened, so this read finds them all. */
async function endOtherSessions(tx: Tx, { userId, sessionId }: SessionActor): Promise<string[]> {
  const others = await tx.session.findMany({
    where: { userId, id: { not: sessionId } },
    select: { id: true, tokenHash: true },
  })
  await tx.session.deleteMany({ where: { id: { in: others.map(({ id }) => id) } } })
  return others.map(({ tokenHash }) => tokenHash)
}
