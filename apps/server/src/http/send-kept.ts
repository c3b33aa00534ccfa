import { TRPCError } from '@trpc/server'
import { answerError } from './answer-error.ts'
import type { Call } from './call.ts'
import type { Kept } from './keep.ts'
import { leave } from './leave.ts'

const CACHE = 'public, max-age=60'

/** Sends what a caller may keep for a minute, and asks for again by its ETag. `policy`: what a page may load, when it is one. */
export function sendKept(call: Call, { type, body, etag }: Kept, policy?: string): void {
  const { request, response } = call
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    call.headers.push('allow', 'GET, HEAD')
    answerError(call, new TRPCError({ code: 'METHOD_NOT_SUPPORTED' }))
    return
  }
  const headers = [...withPolicy(call.headers, policy), 'cache-control', CACHE, 'etag', etag, ...leave(call)]
  const isKnown = request.headers['if-none-match'] === etag
  const about = isKnown ? [] : ['content-type', type, 'content-length', String(body.length)]
  response.writeHead(isKnown ? 304 : 200, [...headers, ...about])
  response.end(isKnown || request.method === 'HEAD' ? undefined : body)
}

/** The headers with another content security policy in the place of the one for data. */
function withPolicy(headers: readonly string[], policy: string | undefined): string[] {
  if (policy === undefined) return [...headers]
  const place = headers.indexOf('content-security-policy') + 1
  return headers.with(place, policy)
}
