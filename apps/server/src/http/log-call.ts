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
  if (failure === null || failure.cause instanceof Refusal) services.log.info(line)
  else if (failure.reason === 'INTERNAL') services.log.error({ ...line, err: failure.cause })
  else if (failure.reason === 'BUSY') services.log.warn({ ...line, cause: inOneLine(failure.cause) })
  else services.log.info(line)
}

/** An outage fails many requests at once: what it was is enough, where it struck is not wanted. */
const inOneLine = (cause: unknown) =>
  cause instanceof Error ? cause.message.replace(/\s+/g, ' ').trim() : undefined
