'use client'

import type { LiveCoupon } from '@firstcome/client'
import type { Subscribe } from '@firstcome/ui/follow-live'
import { type Live, useLive } from '@firstcome/ui/use-live'
import { useCallback } from 'react'
import { useTRPCClient } from '@/trpc/context.ts'

/** How many coupons of a campaign are left, told as it changes. */
export function useLiveCoupon(couponId: string): Live<LiveCoupon> {
  const shop = useTRPCClient()
  const subscribe = useCallback<Subscribe<LiveCoupon>>(
    (ears) => shop.live.coupon.subscribe({ couponId }, ears),
    [shop, couponId],
  )
  return useLive(subscribe)
}
