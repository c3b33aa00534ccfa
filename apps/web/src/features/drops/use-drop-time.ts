'use client'

import { useShopTime } from '../orders/use-shop-time.ts'
import { useNow } from '../product/use-now.ts'

/**
 * The shop's time in ms, second by second: from the moment the page was made, then by the shop's own clock, which is asked
 * only where something opens or closes.
 */
export function useDropTime(madeAt: number, options?: { enabled: boolean }): number {
  const sinceMade = useNow(madeAt)
  return useShopTime(options) ?? sinceMade
}
