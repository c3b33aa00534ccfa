import type { IncomingMessage } from 'node:http'
import { Refusal } from '@firstcome/db/domain/refusal'
import { cookieName, type Realm, readCookie } from './session-cookie.ts'

type Site = { realm: Realm; origins: ReadonlySet<string>; secure: boolean }

/** Whose session a token is; null when it is none. */
type Find<Caller> = (token: string) => Promise<Caller | null>

/**
 * Who sent a request. A bearer token outranks cookies and must be valid; a cookie that is not valid is a guest's. Refuses:
 * UNAUTHORIZED, and FORBIDDEN for a change by cookie that no page of the site itself asked for.
 */
export async function readSession<Caller>(
  { headers, method }: IncomingMessage,
  site: Site,
  find: Find<Caller>,
): Promise<Caller | null> {
  const bearer = readBearer(headers.authorization)
  if (bearer !== null) {
    const caller = await find(bearer)
    if (!caller) throw new Refusal('UNAUTHORIZED', null)
    return caller
  }
  const token = readCookie(headers.cookie, cookieName(site))
  if (!token) return null
  if (method !== 'GET' && !isFromOwnPage(headers, site)) throw new Refusal('FORBIDDEN', null)
  return find(token)
}

function readBearer(authorization: string | undefined): string | null {
  if (!authorization || !/^bearer\b/i.test(authorization)) return null
  return authorization.slice('bearer'.length).trim()
}

/** Browsers name the page's origin on every POST; where a proxy drops it, Fetch Metadata tells as much. */
function isFromOwnPage(headers: IncomingMessage['headers'], { origins }: Site): boolean {
  if (headers.origin !== undefined) return origins.has(headers.origin)
  return headers['sec-fetch-site'] === 'same-origin'
}
