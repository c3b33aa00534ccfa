import type { Outputs } from '@/trpc/outputs.ts'

/** By how much what shoppers hold rose or fell, and why, in whole won; what expired is an adjustment. */
export function changesOf(totals: Outputs['wallet']['report']['totals']) {
  const { charged, spent, refunded, adjusted, expired } = totals
  return { charged, spent: 0 - spent, refunded, adjusted: adjusted - expired }
}
