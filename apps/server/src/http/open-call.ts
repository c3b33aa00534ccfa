import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Refusal } from '@firstcome/db/domain/refusal'
import { allowOrigin } from './allow-origin.ts'
import { answerError } from './answer-error.ts'
import type { Call, Services } from './call.ts'
import { logCall } from './log-call.ts'
import { readHop } from './read-hop.ts'
import { securityHeaders } from './security-headers.ts'

/** Begins the record of a request; its line is logged when the answer is out or the caller has left. */
export function openCall(services: Services, request: IncomingMessage, response: ServerResponse): Call {
  const { settings } = services
  const hop = readHop(request, settings.hopSecret)
  const requestId = hop.requestId ?? randomUUID()
  const call: Call = {
    request,
    response,
    services,
    requestId,
    clientAddress: hop.clientAddress,
    startedAt: performance.now(),
    headers: [...securityHeaders(settings.secure), 'x-request-id', requestId],
    path: '',
    dialect: 'trpc',
    failure: null,
  }
  allowOrigin(call)
  response.once('timeout', () => answerError(call, busy()))
  response.once('close', () => logCall(call))
  return call
}

/** Whatever happened to it, its key will tell: the caller may ask again. */
const busy = () => new Refusal('BUSY', { retryAfterMs: 1_000 })
