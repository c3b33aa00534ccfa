import type { User } from '../../domain/accounts/account.ts'
import { deviceLabel } from '../../domain/accounts/device-label.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { hashToken, mintToken } from '../../infrastructure/token.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/** A new session. The token is told this once; only its hash is stored. */
export type OpenedSession = { sessionId: string; token: string; expiresAt: string }

/** Someone who has just signed in. */
export type SignInResult = OpenedSession & { user: User }

const LIFE_MS = 30 * 24 * 60 * 60 * 1_000

type NewSession = { userId: string; kind: 'cookie' | 'bearer'; userAgent: string | null }

/** Opens a session of 30 days for a user whose row this transaction holds. */
export async function openSession(tx: Tx, { userId, kind, userAgent }: NewSession): Promise<OpenedSession> {
  const sessionId = mintId()
  const token = mintToken()
  const now = await databaseNow(tx)
  const expiresAt = new Date(now.getTime() + LIFE_MS)
  await tx.session.createMany({
    data: {
      id: sessionId,
      userId,
      kind,
      tokenHash: hashToken(token),
      device: userAgent && deviceLabel(userAgent),
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
    },
  })
  return { sessionId, token, expiresAt: expiresAt.toISOString() }
}
