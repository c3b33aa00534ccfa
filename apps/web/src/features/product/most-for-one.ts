import { MAX_QUANTITY } from '@firstcome/client'

/** How many of a variant one order may hold: what is left, the drop's limit for each customer, and 99. */
export function mostForOne(stock: number, maxPerCustomer: number | null): number {
  return Math.max(1, Math.min(stock, maxPerCustomer ?? MAX_QUANTITY, MAX_QUANTITY))
}
