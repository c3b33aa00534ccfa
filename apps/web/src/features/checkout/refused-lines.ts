import { refusalOf } from '@/trpc/refusal-of.ts'
import type { Refused } from './use-pay.ts'

/** How many of each refused line could be bought, by variant, as the refusal told it. */
export function refusedLines(refused: Refused | null): ReadonlyMap<string, number> {
  const refusal = refusalOf(refused?.error)
  switch (refusal?.reason) {
    case 'OUT_OF_STOCK':
    case 'PRODUCT_UNAVAILABLE':
    case 'NOT_ON_SALE':
    case 'PURCHASE_LIMIT':
      return new Map(refusal.details.lines.map(({ variantId, available }) => [variantId, available]))
    default:
      return new Map()
  }
}
