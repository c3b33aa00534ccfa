import type { TRPCClientError } from '@trpc/client'
import type { AnyRouter } from '@trpc/server'
import { isShopError } from './is-shop-error.ts'

const FIRST_DELAY_MS = 100
const MAX_DELAY_MS = 5_000

/** How long to wait before a call is tried again, in milliseconds; null when the shop's answer, or the caller's leave, stands. */
export function retryDelay(error: TRPCClientError<AnyRouter>, tries: number): number | null {
  if (isShopError(error, 'BUSY')) return jitter(Math.min(error.data.details.retryAfterMs, MAX_DELAY_MS))
  if (error.data || error.cause?.name === 'AbortError') return null
  return jitter(FIRST_DELAY_MS * 2 ** (tries - 1))
}

const jitter = (ms: number) => ms * (0.75 + Math.random() / 2)
