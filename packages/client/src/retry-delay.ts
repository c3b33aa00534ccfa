import type { TRPCClientError } from '@trpc/client'
import { isShopError } from './is-shop-error.ts'

const FIRST_DELAY_MS = 100
const MAX_DELAY_MS = 5_000
const UNREACHABLE = new Set([502, 503, 504])

/** How long to wait before a call is tried again, in milliseconds; null when the answer stands. */
export function retryDelay(error: TRPCClientError<never>, tries: number): number | null {
  if (isShopError(error, 'BUSY')) return jitter(Math.min(error.data.details.retryAfterMs, MAX_DELAY_MS))
  if (error.data || error.cause?.name === 'AbortError') return null
  const status = error.meta?.response instanceof Response ? error.meta.response.status : null
  return status === null || UNREACHABLE.has(status) ? jitter(FIRST_DELAY_MS * 2 ** tries) : null
}

const jitter = (ms: number) => ms * (0.75 + Math.random() / 2)
