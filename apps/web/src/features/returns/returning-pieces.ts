import type { Return } from '@/trpc/outputs.ts'

/** How many pieces of each line are on their way back and not decided yet. */
export function returningPieces(returns: readonly Pick<Return, 'status' | 'lines'>[]): Map<string, number> {
  const pieces = new Map<string, number>()
  for (const { status, lines } of returns) {
    if (status !== 'requested') continue
    for (const { orderLineId, quantity } of lines)
      pieces.set(orderLineId, (pieces.get(orderLineId) ?? 0) + quantity)
  }
  return pieces
}
