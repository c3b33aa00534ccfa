import type { DeliveryTerms } from '@/trpc/outputs.ts'
import type { ShownLine } from './shown-line.ts'

export interface CartSum {
  subtotal: number
  /** Null until the delivery terms are known. */
  delivery: { fee: number; freeFrom: number; untilFree: number } | null
  total: number
}

/** What a cart comes to before it is checked out, in won; delivery is free from a subtotal, that subtotal included. */
export function cartSum(lines: readonly ShownLine[], terms: DeliveryTerms | undefined): CartSum {
  const subtotal = lines.reduce((sum, { lineTotal }) => sum + lineTotal, 0)
  if (!terms) return { subtotal, delivery: null, total: subtotal }
  const untilFree = Math.max(0, terms.freeFrom - subtotal)
  const fee = untilFree > 0 ? terms.fee : 0
  return { subtotal, delivery: { fee, freeFrom: terms.freeFrom, untilFree }, total: subtotal + fee }
}
