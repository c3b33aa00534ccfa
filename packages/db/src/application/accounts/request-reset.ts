import type { Done, RequestResetInput } from '../../domain/accounts/account.ts'
import type { Locale } from '../../domain/fields.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { env } from '../../infrastructure/env.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { lockUsers } from '../../infrastructure/locks.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import { blindIndex } from '../../infrastructure/sealed-field.ts'
import { hashToken, mintToken } from '../../infrastructure/token.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import { insertMessages } from '../notifications/write-news.ts'

const LIFE_MS = 30 * 60 * 1_000

/**
 * Has a link to a new password sent to whom an e-mail belongs; it lives for 30 minutes and works once. The answer and the
 * work are the same when it belongs to nobody: then the message has nobody to go to, and is dropped when it is due.
 */
export async function requestReset({ email, locale }: RequestResetInput): Promise<Done> {
  const user = await prisma.user.findFirst({
    where: { emailIndex: blindIndex('email', email), erasedAt: null },
    select: { id: true },
  })
  const reset = { id: mintId(), userId: user?.id ?? mintId(), token: mintToken() }
  await transaction(async (tx) => {
    // Who leaves at this moment leaves before or after: behind this lock the statements below find them or do not.
    await lockUsers(tx, [reset.userId])
    const now = await databaseNow(tx)
    await insertReset(tx, reset, now)
    const { id, userId, token } = reset
    const message = { template: 'password_reset' as const, values: { link: linkTo(token, locale), locale } }
    await insertMessages(tx, [{ ...message, userId, subject: `password_reset:${id}` }], now)
  })
  return { ok: true }
}

/** Both statements are sent for everyone; they write nothing for who does not exist. */
async function insertReset(
  tx: Tx,
  { id, userId, token }: { id: string; userId: string; token: string },
  now: Date,
): Promise<void> {
  const expiresAt = new Date(now.getTime() + LIFE_MS)
  await tx.$executeRaw`
    INSERT INTO password_resets (id, userId, tokenHash, createdAt, expiresAt)
    SELECT ${id}, u.id, ${hashToken(token)}, ${sqlTime(now)}, ${sqlTime(expiresAt)}
    FROM users u WHERE u.id = ${userId} AND u.erasedAt IS NULL`
  await tx.$executeRaw`
    INSERT INTO notifications (id, userId, kind, subject, payload, createdAt)
    SELECT ${mintId()}, u.id, 'password_reset', ${id}, '{}', ${sqlTime(now)} FROM users u
    WHERE u.id = ${userId} AND u.erasedAt IS NULL`
}

const linkTo = (token: string, locale: Locale) =>
  `${env.SHOP_ORIGINS[0]}${locale === 'en' ? '/en' : ''}/reset-password?token=${token}`
