import type { SessionCookie } from '@firstcome/api/context'

/** Browsers keep it as long as they may; the session behind it ends by itself, and rolls on while it is used. */
const MAX_AGE_SECONDS = 400 * 24 * 60 * 60

/** Only https may carry the prefix that pins a cookie to its host. */
export const cookieName = (secure: boolean) => (secure ? '__Host-fc_shop' : 'fc_shop')

/** Writes the session cookie by `write`, which adds one Set-Cookie header to the answer. */
export function createSessionCookie(secure: boolean, write: (header: string) => void): SessionCookie {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return {
    set: (token) => write(`${cookieName(secure)}=${token}; Max-Age=${MAX_AGE_SECONDS}; ${attributes}`),
    clear: () => write(`${cookieName(secure)}=; Max-Age=0; ${attributes}`),
  }
}

/** The value of a cookie in a Cookie header, null when it is not there. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const equals = pair.indexOf('=')
    if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim()
  }
  return null
}
