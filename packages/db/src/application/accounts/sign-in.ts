import type { SignInInput } from '../../domain/accounts/account.ts'
import { Refusal } from '../../domain/refusal.ts'
import { lockUsers } from '../../infrastructure/locks.ts'
import { verifyPassword } from '../../infrastructure/password.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { blindIndex } from '../../infrastructure/sealed-field.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import { openSession, type SignInResult } from './open-session.ts'
import { presentUser } from './present-user.ts'

/**
 * Opens a session for who knows the password. `userAgent` names the device in the list of sessions. An unknown e-mail and
 * a wrong password are refused alike, with UNAUTHORIZED, after the same time.
 */
export async function signIn(input: SignInInput, userAgent: string | null): Promise<SignInResult> {
  const user = await prisma.user.findFirst({
    where: { emailIndex: blindIndex('email', input.email), erasedAt: null },
    select: { id: true, email: true, name: true, passwordHash: true },
  })
  const known = await verifyPassword(user?.passwordHash ?? null, input.password)
  if (!user || !known) throw new Refusal('UNAUTHORIZED', null)

  const session = await transaction(async (tx) => {
    const [held] = await lockUsers(tx, [user.id])
    // A password that was changed meanwhile has ended all sessions: this one must not slip in after.
    if (held?.passwordHash !== user.passwordHash) throw new Refusal('UNAUTHORIZED', null)
    return openSession(tx, { userId: user.id, kind: input.as, userAgent })
  })
  return { user: presentUser(user), ...session }
}
