import { isOutage } from '@firstcome/db/application/health/is-outage'
import { Refusal } from '@firstcome/db/domain/refusal'
import type { TRPC_ERROR_CODE_KEY, TRPCError } from '@trpc/server'
import { ZodError } from 'zod'
import type { ErrorReason } from './errors.ts'
import { inputIssues } from './input-issues.ts'

/** A failed call as its caller may know it. */
export type Explanation = { reason: ErrorReason; details: unknown }

const OUTAGE_RETRY_MS = 1_000

/** What tRPC refuses by itself, before a procedure runs. */
const TRANSPORT: Partial<Record<TRPC_ERROR_CODE_KEY, ErrorReason>> = {
  NOT_FOUND: 'NOT_FOUND',
  METHOD_NOT_SUPPORTED: 'METHOD_NOT_SUPPORTED',
  UNSUPPORTED_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  PAYLOAD_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
}

/** The reason and details of any error. What is nobody's refusal is INTERNAL, or BUSY while the database is away. */
export function explainError(error: TRPCError | Refusal): Explanation {
  if (error instanceof Refusal) return { reason: error.reason, details: error.details }
  const { code, cause } = error
  if (cause instanceof Refusal) return explainError(cause)
  if (code === 'BAD_REQUEST' || code === 'PARSE_ERROR') return invalidInput(cause)
  const reason = TRANSPORT[code]
  if (reason) return { reason, details: null }
  if (isOutage(cause)) return { reason: 'BUSY', details: { retryAfterMs: OUTAGE_RETRY_MS } }
  return { reason: 'INTERNAL', details: null }
}

function invalidInput(cause: unknown): Explanation {
  const issues =
    cause instanceof ZodError
      ? inputIssues(cause.issues)
      : [{ path: [], code: cause instanceof SyntaxError ? 'invalid_json' : 'invalid_request' }]
  return { reason: 'INVALID_INPUT', details: { issues } }
}
