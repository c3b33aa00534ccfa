import { QueryClient } from '@tanstack/react-query'

const staleMs = 30_000

/** Keeps an answer half a minute; the shop's client itself asks again where that is safe, so a failure here is final. */
export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { staleTime: staleMs, retry: false } } })
}
