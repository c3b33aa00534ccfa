'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import type { CouponFilter } from './coupon-filter.ts'

const limit = 24

/** The shopper's coupons page by page, the newest first. */
export function useMyCoupons(status: CouponFilter | undefined) {
  const trpc = useTRPC()
  const shop = useTRPCClient()
  const locale = useLocale()
  // Asked by hand: the options that tRPC makes add a `direction`, which the API's strict inputs refuse.
  return useInfiniteQuery({
    queryKey: trpc.coupons.mine.infiniteQueryKey({ status, locale, limit }),
    queryFn: ({ pageParam }) => shop.coupons.mine.query({ status, locale, limit, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchOnMount: 'always',
  })
}

export type MyCoupons = ReturnType<typeof useMyCoupons>
