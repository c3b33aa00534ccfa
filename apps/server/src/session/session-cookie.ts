import type { SessionCookie } from '@firstcome/api/context'

/** Browsers keep it as long as they may; the session behind it ends by itself, and rolls on while it is used. */
const MAX_AGE_SECONDS = 400 * 24 * 60 * 60

/** Whose sessions a process knows. The two share no cookie, so that both can run on one host. */
export type Realm = 'shop' | 'desk'

type Site = { realm: Realm; secure: boolean }

/** Only https may carry the prefix that pins a cookie to its host. */
export const cookieName = ({ realm, secure }: Site) => (secure ? `__Host-fc_${realm}` : `fc_${realm}`)

/** Writes the session cookie by `write`, which adds one Set-Cookie header to the answer. */
export function createSessionCookie(site: Site, write: (header: string) => void): SessionCookie {
  const name = cookieName(site)
  const attributes = `Path=/; HttpOnly; SameSite=Lax${site.secure ? '; Secure' : ''}`
  return {
    set: (token) => write(`${name}=${token}; Max-Age=${MAX_AGE_SECONDS}; ${attributes}`),
    clear: () => write(`${name}=; Max-Age=0; ${attributes}`),
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
