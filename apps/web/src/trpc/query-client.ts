import { QueryClient } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'

const staleMs = 30_000

/** A refusal is an answer and is not asked again; a lost connection or a busy shop is, twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: staleMs, retry: (failures, error) => failures < 2 && !isRefusal(error) },
    },
  })
}

function isRefusal(error: Error): boolean {
  if (!(error instanceof TRPCClientError)) return false
  const status: unknown = error.data?.httpStatus
  return typeof status === 'number' && status < 500 && status !== 429
}
