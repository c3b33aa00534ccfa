import type { Tally } from '../../bench/lib/load/tally.ts'

/** How many words of a tally are none of these. */
export const sumExcept = (tally: Tally, ...words: string[]): number =>
  Object.entries(tally).reduce((sum, [word, times]) => (words.includes(word) ? sum : sum + times), 0)
