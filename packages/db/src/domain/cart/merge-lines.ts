import type { Line } from './cart.ts'
import { MAX_LINES, MAX_QUANTITY } from './limits.ts'

/** What a merge does to a cart: lines it adds, lines it makes larger, and what did not fit. */
export type Merge = {
  added: Line[]
  changed: Line[]
  capped: { variantId: string; requested: number; quantity: number }[]
}

/**
 * Merges a guest's lines (one per variant) into a cart: quantities of the same variant add up to 99 at most, new variants
 * follow in the guest's order up to 50 lines. `capped` tells the quantity that had been asked for and the one in the cart;
 * 0 for a line that found no room.
 */
export function mergeLines(cart: readonly Line[], guest: readonly Line[]): Merge {
  const held = new Map(cart.map((line) => [line.variantId, line.quantity]))
  const merge: Merge = { added: [], changed: [], capped: [] }
  for (const { variantId, quantity } of guest) {
    const before = held.get(variantId)
    const requested = (before ?? 0) + quantity
    const fits = before !== undefined || cart.length + merge.added.length < MAX_LINES
    const merged = { variantId, quantity: fits ? Math.min(requested, MAX_QUANTITY) : 0 }
    if (merged.quantity < requested) merge.capped.push({ variantId, requested, quantity: merged.quantity })
    if (before === undefined && fits) merge.added.push(merged)
    if (before !== undefined && merged.quantity !== before) merge.changed.push(merged)
  }
  return merge
}
