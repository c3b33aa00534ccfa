import { colourKey } from './colour-key.ts'

const grounds: Record<string, string> = {
  ink: '#dcdde0',
  bone: '#d3c9b8',
  moss: '#dde0d1',
  rust: '#edd9cd',
  sky: '#d8e3eb',
  clay: '#e8dbd1',
  slate: '#dfe2e3',
  wheat: '#efe6d3',
  plum: '#e4d9de',
}

/** The tint on which a piece of a colour is photographed; colours the label does not know lie on plain paper. */
export function groundOf(colour: string | null | undefined): string {
  return grounds[colourKey(colour ?? '')] ?? 'var(--sunken)'
}
