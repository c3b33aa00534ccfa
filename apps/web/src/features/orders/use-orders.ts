'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import type { StatusFilter } from './status-filter.ts'

const limit = 12

/** The shopper's orders page by page, the newest first. */
export function useOrders(status: StatusFilter | undefined) {
  const trpc = useTRPC()
  const shop = useTRPCClient()
  const locale = useLocale()
  // Asked by hand: the options that tRPC makes add a `direction`, which the API's strict inputs refuse.
  return useInfiniteQuery({
    queryKey: trpc.orders.list.infiniteQueryKey({ status, locale, limit }),
    queryFn: ({ pageParam }) => shop.orders.list.query({ status, locale, limit, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
}
