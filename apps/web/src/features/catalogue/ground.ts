import { colourKey } from './colour-key.ts'

const grounds: Record<string, string> = {
  ink: 'light-dark(#dcdde0, #4d5259)',
  bone: 'light-dark(#ece7db, #57524a)',
  moss: 'light-dark(#dde0d1, #484d3e)',
  rust: 'light-dark(#edd9cd, #5d4539)',
  sky: 'light-dark(#d8e3eb, #44535d)',
  clay: 'light-dark(#e8dbd1, #594a40)',
}

/** The tint on which a piece of a colour lies, dimmed in the dark; colours the label does not know lie on plain paper. */
export function groundOf(colour: string | null | undefined): string {
  return grounds[colourKey(colour ?? '')] ?? 'var(--sunken)'
}
