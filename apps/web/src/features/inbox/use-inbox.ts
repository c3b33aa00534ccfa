'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'

const limit = 20

/** The shopper's notifications page by page, the newest first. */
export function useInbox() {
  const trpc = useTRPC()
  const shop = useTRPCClient()
  // Asked by hand: the options that tRPC makes add a `direction`, which the API's strict inputs refuse.
  return useInfiniteQuery({
    queryKey: trpc.notifications.list.infiniteQueryKey({ limit }),
    queryFn: ({ pageParam }) => shop.notifications.list.query({ limit, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchOnMount: 'always',
  })
}
