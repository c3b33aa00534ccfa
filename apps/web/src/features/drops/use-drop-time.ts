'use client'

import { useShopTime } from '../orders/use-shop-time.ts'
import { useNow } from '../product/use-now.ts'

/** The shop's time in ms, second by second: from the moment the page was made, then by the shop's own clock. */
export function useDropTime(madeAt: number): number {
  const sinceMade = useNow(madeAt)
  return useShopTime() ?? sinceMade
}
