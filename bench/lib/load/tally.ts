/** How often each word was said. */
export type Tally = Record<string, number>

export function count(words: Iterable<string>): Tally {
  const tally: Tally = {}
  for (const word of words) tally[word] = (tally[word] ?? 0) + 1
  return tally
}

/** "4,900 OUT_OF_STOCK, 100 ACCEPTED" */
export const sayTally = (tally: Tally) =>
  Object.entries(tally)
    .sort(([, one], [, other]) => other - one)
    .map(([word, times]) => `${times.toLocaleString('en')} ${word}`)
    .join(', ') || 'nothing'
