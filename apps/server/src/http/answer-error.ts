import { shapeError } from '@firstcome/api/shape-error'
import { getTRPCErrorFromUnknown } from '@trpc/server'
import { answerJson } from './answer-json.ts'
import type { Call } from './call.ts'
import { retryAfter } from './retry-after.ts'

/** Answers with what went wrong, in the shape that tRPC's adapter gives it. `procedure` is the one that was called. */
export function answerError(call: Call, thrown: unknown, procedure?: string): void {
  if (call.response.headersSent || call.response.destroyed) return
  const error = getTRPCErrorFromUnknown(thrown)
  const shape = shapeError({ error, path: procedure, ctx: { call } })
  const { reason, httpStatus, details } = shape.data
  call.failure = { reason, cause: error.cause }
  answerJson(call, httpStatus, JSON.stringify({ error: shape }), retryAfter(details))
}
