import { invalidInput, notFound } from '../../domain/refusal.ts'
import { type CreatedToken, type CreateTokenInput, MAX_TOKENS } from '../../domain/tokens/token.ts'
import { endingOf, mintCheckedToken } from '../../infrastructure/checked-token.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { lockUsers } from '../../infrastructure/locks.ts'
import { verifyPassword } from '../../infrastructure/password.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { hashToken } from '../../infrastructure/token.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import type { SessionActor } from '../accounts/actor.ts'
import { daysOn } from './days-on.ts'
import { presentToken } from './present-token.ts'

/**
 * Makes a token by which a program acts for the caller within `scopes`; it is told this once. Refuses with INVALID_INPUT on
 * `currentPassword` (wrong_password), and on `name` (too_many) beyond 20 tokens.
 */
export async function createToken(
  { userId }: SessionActor,
  { name, scopes, expiresInDays, currentPassword }: CreateTokenInput,
): Promise<CreatedToken> {
  const user = await prisma.user.findUnique({ where: { id: userId }, select: { passwordHash: true } })
  if (!user) throw notFound()
  if (!(await verifyPassword(user.passwordHash, currentPassword))) throw wrongPassword()

  const secret = mintCheckedToken('fcp')
  return transaction(async (tx) => {
    const [held] = await lockUsers(tx, [userId])
    if (held?.passwordHash !== user.passwordHash) throw wrongPassword()
    const others = await tx.personalToken.findMany({
      where: { userId },
      select: { id: true },
      take: MAX_TOKENS,
    })
    if (others.length === MAX_TOKENS) throw invalidInput('name', 'too_many')
    const createdAt = await databaseNow(tx)
    const shown = { id: mintId(), name, ending: endingOf(secret), scopes, createdAt, lastUsedAt: null }
    const row = { ...shown, expiresAt: daysOn(createdAt, expiresInDays) }
    await tx.personalToken.createMany({ data: { ...row, userId, tokenHash: hashToken(secret) } })
    return { token: presentToken(row), secret }
  })
}

const wrongPassword = () => invalidInput('currentPassword', 'wrong_password')
