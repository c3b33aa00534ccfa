'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { findMyCoupon } from '@/features/coupons/find-my-coupon.ts'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'

/** The shopper's own coupon of a campaign, once it is said to be claimed. */
export function useMyCoupon(couponId: string, claimed: boolean) {
  const trpc = useTRPC()
  const shop = useTRPCClient()
  const locale = useLocale()
  const { data } = useQuery({
    queryKey: [...trpc.coupons.mine.pathKey(), { couponId, locale }],
    queryFn: () => findMyCoupon(shop, couponId, locale),
    enabled: claimed,
  })
  return data ?? null
}
