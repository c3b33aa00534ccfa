import { colourKey } from './colour-key.ts'

const grounds: Record<string, string> = {
  ink: 'light-dark(#dcdde0, #24272c)',
  bone: 'light-dark(#ece7db, #2c2a24)',
  moss: 'light-dark(#dde0d1, #25291f)',
  rust: 'light-dark(#edd9cd, #33231c)',
  sky: 'light-dark(#d8e3eb, #1e2930)',
  clay: 'light-dark(#e8dbd1, #2f2621)',
}

/** The tint on which a piece of a colour lies; colours the label does not know lie on plain paper. */
export function groundOf(colour: string | null | undefined): string {
  return grounds[colourKey(colour ?? '')] ?? 'var(--sunken)'
}
