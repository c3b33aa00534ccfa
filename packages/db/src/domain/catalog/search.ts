/** Search by pairs of characters: portable, and at home in Hangul, where a word is short and has no spaces to lean on. */

const MAX_TERMS = 24

/** A text as search sees it: compatibility forms folded, lower case, letters and digits only. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')

const pairs = (characters: readonly string[]) =>
  characters.slice(1).map((character, index) => `${characters[index]}${character}`)

/**
 * The tokens under which a product is found: every pair of neighbouring characters of each text, across its spaces too
 * (필드재킷 finds 필드 재킷), and each text's last character, so that any single character begins one of the tokens.
 */
export function searchTokens(...texts: string[]): string[] {
  const tokens = texts.flatMap((text) => {
    const characters = Array.from(fold(text))
    return [...pairs(characters), ...characters.slice(-1)]
  })
  return [...new Set(tokens)]
}

/** What a product's tokens must satisfy: all of `tokens` are among them, and for each prefix one begins with it. */
export type SearchTerms = { tokens: string[]; prefixes: string[] }

/**
 * The terms of a query, word by word in any order: the pairs of each word; a word of one character is a prefix. At most
 * 24 terms count. A query without a letter or digit has none, and finds nothing.
 */
export function searchTerms(query: string): SearchTerms {
  const words = query
    .normalize('NFKC')
    .split(/\s+/u)
    .map((word) => Array.from(fold(word)))
  const tokens = [...new Set(words.flatMap(pairs))].slice(0, MAX_TERMS)
  const single = words.filter((word) => word.length === 1).map(([character = '']) => character)
  const prefixes = [...new Set(single)].slice(0, MAX_TERMS - tokens.length)
  return { tokens, prefixes }
}
