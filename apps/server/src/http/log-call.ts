import { Refusal } from '@firstcome/db/domain/refusal'
import type { Call } from './call.ts'

/** The caller left before the answer was out. */
const CALLER_LEFT = 499

/** One line per request, without anything a person sent. A refusal is a result; only what is our fault is an error. */
export function logCall({ services, requestId, path, response, failure, startedAt }: Call): void {
  const line = {
    requestId,
    path,
    status: response.writableFinished ? response.statusCode : CALLER_LEFT,
    reason: failure?.reason ?? null,
    ms: Math.round((performance.now() - startedAt) * 100) / 100,
  }
  const isOurs = failure?.reason === 'INTERNAL' || failure?.reason === 'BUSY'
  if (isOurs && !(failure.cause instanceof Refusal)) services.log.error({ ...line, err: failure.cause })
  else services.log.info(line)
}
