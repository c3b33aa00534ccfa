'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'

const limit = 12

/** The shopper's returns page by page, the newest first. */
export function useReturns() {
  const trpc = useTRPC()
  const shop = useTRPCClient()
  const locale = useLocale()
  // Asked by hand: the options that tRPC makes add a `direction`, which the API's strict inputs refuse.
  return useInfiniteQuery({
    queryKey: trpc.returns.list.infiniteQueryKey({ locale, limit }),
    queryFn: ({ pageParam }) => shop.returns.list.query({ locale, limit, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
}
