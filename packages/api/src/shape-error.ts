import type { Refusal } from '@firstcome/db/domain/refusal'
import type { TRPC_ERROR_CODE_KEY, TRPCError } from '@trpc/server'
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import type { CallContext } from './context.ts'
import { ERRORS, type ErrorReason } from './errors.ts'
import { explainError } from './explain-error.ts'

/** A failed call as it goes over the wire, inside `{"error": …}`. */
export type ErrorShape = {
  message: string
  code: (typeof TRPC_ERROR_CODES_BY_KEY)[TRPC_ERROR_CODE_KEY]
  data: {
    code: TRPC_ERROR_CODE_KEY
    httpStatus: number
    path?: string
    reason: ErrorReason
    details: unknown
    requestId: string | null
  }
}

type Failure = {
  error: TRPCError | Refusal
  path: string | undefined
  ctx: { call: Pick<CallContext, 'requestId'> } | undefined
}

/** tRPC's error formatter: the shop's own words, never a stack or an internal message. */
export function shapeError({ error, path, ctx }: Failure): ErrorShape {
  const { reason, details } = explainError(error)
  const { httpStatus, code, message } = ERRORS[reason]
  return {
    message,
    code: TRPC_ERROR_CODES_BY_KEY[code],
    data: { code, httpStatus, path, reason, details, requestId: ctx?.call.requestId ?? null },
  }
}
