'use client'

import type { LiveStock } from '@firstcome/client'
import type { Subscribe } from '@firstcome/ui/follow-live'
import { type Live, useLive } from '@firstcome/ui/use-live'
import { useCallback } from 'react'
import { useTRPCClient } from '@/trpc/context.ts'

/** How many of each variant of a product are left, told as it changes. */
export function useLiveStock(productId: string): Live<LiveStock> {
  const shop = useTRPCClient()
  const subscribe = useCallback<Subscribe<LiveStock>>(
    (ears) => shop.live.stock.subscribe({ productId }, ears),
    [shop, productId],
  )
  return useLive(subscribe)
}
