import type { ShopRouter } from '@firstcome/api/shop-router'
import type { TRPCClientError } from '@trpc/client'
import { isShopError } from './is-shop-error.ts'

const FIRST_DELAY_MS = 100
const MAX_DELAY_MS = 5_000
/** Statuses of a proxy that could not reach the shop. */
const UNREACHABLE = new Set<unknown>([502, 503, 504])

/** How long to wait before a call is tried again, in milliseconds; null when the answer stands. */
export function retryDelay(error: TRPCClientError<ShopRouter>, tries: number): number | null {
  if (isShopError(error, 'BUSY')) return jitter(Math.min(error.data.details.retryAfterMs, MAX_DELAY_MS))
  if (error.data || error.cause?.name === 'AbortError') return null
  const status = statusOf(error.meta?.response)
  return status === null || UNREACHABLE.has(status) ? jitter(FIRST_DELAY_MS * 2 ** (tries - 1)) : null
}

const statusOf = (response: unknown): unknown =>
  typeof response === 'object' && response !== null && 'status' in response ? response.status : null

const jitter = (ms: number) => ms * (0.75 + Math.random() / 2)
