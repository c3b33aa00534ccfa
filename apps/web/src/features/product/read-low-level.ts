import { readTerms } from './read-terms.ts'

/** With how many pieces or fewer a page says how many are left; 0, which says nothing, when the API is away. */
export async function readLowLevel(): Promise<number> {
  const terms = await readTerms()
  return terms?.stock.lowLevel ?? 0
}
