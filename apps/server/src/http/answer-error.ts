import { type ErrorShape, shapeError } from '@firstcome/api/shape-error'
import { Refusal } from '@firstcome/db/domain/refusal'
import { getTRPCErrorFromUnknown } from '@trpc/server'
import { answerJson } from './answer-json.ts'
import type { Call } from './call.ts'
import { retryAfter } from './retry-after.ts'

/** Answers with what went wrong, in the shape that tRPC's adapter gives it, or that of REST. `procedure` is the one that was called. */
export function answerError(call: Call, thrown: unknown, procedure?: string): void {
  if (call.response.headersSent || call.response.destroyed) return
  const error = thrown instanceof Refusal ? thrown : getTRPCErrorFromUnknown(thrown)
  const shape = shapeError({ error, path: procedure, ctx: { call } })
  const { reason, httpStatus, details } = shape.data
  const worded = call.dialect === 'rest' ? inRest(shape) : shape
  call.failure = { reason, cause: error instanceof Refusal ? error : error.cause }
  answerJson(call, httpStatus, JSON.stringify({ error: worded }), retryAfter(details))
}

const inRest = ({ message, data: { reason, details, requestId } }: ErrorShape) => ({
  reason,
  message,
  details,
  requestId,
})
