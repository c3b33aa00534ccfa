import type { Drop } from './collection/drops.ts'

const USUAL = [14, 6, 22, 3, 9, 0, 31, 12, 2, 18, 7, 1, 25, 11, 5, 16]
const OF_A_DROP: Record<Drop['stage'], number[]> = {
  running: [6, 9, 4, 7, 3, 8, 5, 2],
  upcoming: [20, 30, 30, 20],
  ended: [0],
}

/** How many of a variant there are: the same in every demo shop, some sold out, some nearly. */
export function stockOf(sku: string, drop: Drop | undefined): number {
  const counts = drop ? OF_A_DROP[drop.stage] : USUAL
  const mark = Array.from(sku).reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_003, 7)
  return counts[mark % counts.length] ?? 0
}
