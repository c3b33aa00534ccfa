import type { Done, ResetInput } from '../../domain/accounts/account.ts'
import { invalidInput } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { lockUsers } from '../../infrastructure/locks.ts'
import { hashPassword } from '../../infrastructure/password.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { hashToken } from '../../infrastructure/token.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import { liveSessions } from './live-sessions.ts'

/**
 * Sets a new password for who follows a link of `requestReset`, ends all of their sessions and every other link. Refuses with
 * INVALID_INPUT on `token` (invalid_token) a link that is unknown, used or too old.
 */
export async function resetPassword({ token, newPassword }: ResetInput): Promise<Done> {
  const reset = await prisma.passwordReset.findFirst({
    where: { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: await databaseNow(prisma) } },
    select: { id: true, userId: true },
  })
  if (!reset) throw invalidToken()
  const passwordHash = await hashPassword(newPassword)

  const ended = await transaction(async (tx) => {
    const [held] = await lockUsers(tx, [reset.userId])
    if (!held) throw invalidToken()
    const now = await databaseNow(tx)
    await useLink(tx, reset, now)
    await tx.user.updateMany({ where: { id: reset.userId }, data: { passwordHash, updatedAt: now } })
    return endSessions(tx, reset.userId)
  })
  liveSessions.forget(ended)
  return { ok: true }
}

const invalidToken = () => invalidInput('token', 'invalid_token')

/** The link is good once: the second of two who follow it at once finds it used. With it end all others of its user. */
async function useLink(tx: Tx, { id, userId }: { id: string; userId: string }, now: Date): Promise<void> {
  const { count } = await tx.passwordReset.updateMany({
    where: { id, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  if (count === 0) throw invalidToken()
  await tx.passwordReset.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } })
}

/** Under the user's lock no session can be opened, so this read finds them all. */
async function endSessions(tx: Tx, userId: string): Promise<string[]> {
  const sessions = await tx.session.findMany({ where: { userId }, select: { id: true, tokenHash: true } })
  await tx.session.deleteMany({ where: { id: { in: sessions.map(({ id }) => id) } } })
  return sessions.map(({ tokenHash }) => tokenHash)
}
