import { deviceLabel } from '../../domain/accounts/device-label.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { hashToken, mintToken } from '../../infrastructure/token.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import type { OpenedSession } from '../accounts/open-session.ts'

const LIFE_MS = 7 * 24 * 60 * 60 * 1_000

type NewSession = { staffId: string; kind: 'cookie' | 'bearer'; userAgent: string | null }

/** Opens a session of seven days for a member of staff whose row this transaction holds. */
export async function openStaffSession(
  tx: Tx,
  { staffId, kind, userAgent }: NewSession,
): Promise<OpenedSession> {
  const sessionId = mintId()
  const token = mintToken()
  const now = await databaseNow(tx)
  const expiresAt = new Date(now.getTime() + LIFE_MS)
  await tx.staffSession.createMany({
    data: {
      id: sessionId,
      staffId,
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
