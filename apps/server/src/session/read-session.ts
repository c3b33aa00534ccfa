import type { IncomingMessage } from 'node:http'
import type { Actor } from '@firstcome/db/application/accounts/actor'
import { findSession } from '@firstcome/db/application/accounts/find-session'
import { Refusal } from '@firstcome/db/domain/refusal'
import { cookieName, readCookie } from './session-cookie.ts'

type Site = { origins: ReadonlySet<string>; secure: boolean }

/**
 * Who sent a request. A bearer token outranks cookies and must be valid; a cookie that is not valid is a guest's. Refuses:
 * UNAUTHORIZED, and FORBIDDEN for a change by cookie that no page of the shop itself asked for.
 */
export async function readSession({ headers, method }: IncomingMessage, site: Site): Promise<Actor | null> {
  const bearer = readBearer(headers.authorization)
  if (bearer !== null) {
    const actor = await findSession(bearer)
    if (!actor) throw new Refusal('UNAUTHORIZED', null)
    return actor
  }
  const token = readCookie(headers.cookie, cookieName(site.secure))
  if (!token) return null
  if (method !== 'GET' && !isFromOwnPage(headers, site)) throw new Refusal('FORBIDDEN', null)
  return findSession(token)
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
