import { sum } from '@firstcome/db/domain/money'
import type { Cart, CartLine } from '@/trpc/outputs.ts'

/** The cart as it will be once a line has this quantity; 0 takes it out, a line that was taken out comes back last. */
export function withLine(cart: Cart, line: CartLine): Cart {
  const known = cart.lines.some(({ variantId }) => variantId === line.variantId)
  const lines = known
    ? cart.lines.map((each) => (each.variantId === line.variantId ? line : each))
    : [...cart.lines, line]
  const kept = lines.filter(({ quantity }) => quantity > 0)
  return { lines: kept, subtotal: sum(kept.map(({ lineTotal }) => lineTotal)), capped: [] }
}
