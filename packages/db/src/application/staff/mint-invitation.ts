import { env } from '../../infrastructure/env.ts'
import { hashToken, mintToken } from '../../infrastructure/token.ts'

const LIFE_MS = 7 * 24 * 60 * 60 * 1_000

/** A new link by which someone sets their password: told once as `link`, stored as `columns`. It lives for seven days. */
export function mintInvitation(now: Date) {
  const token = mintToken()
  const inviteEndsAt = new Date(now.getTime() + LIFE_MS)
  return {
    link: `${env.ADMIN_ORIGINS[0]}/invitation?token=${token}`,
    columns: { inviteHash: hashToken(token), inviteEndsAt },
  }
}
