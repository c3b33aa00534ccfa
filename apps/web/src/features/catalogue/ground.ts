import { colourKey } from './colour-key.ts'

const tints: Record<string, string> = {
  ink: '#dcdde0',
  bone: '#ece7db',
  moss: '#dde0d1',
  rust: '#edd9cd',
  sky: '#d8e3eb',
  clay: '#e8dbd1',
}

/** The tint on which a piece of a colour lies, dimmed in the dark; colours the label does not know lie on plain paper. */
export function groundOf(colour: string | null | undefined): string {
  const tint = tints[colourKey(colour ?? '')]
  return tint ? `light-dark(${tint}, color-mix(in oklab, ${tint} 40%, #191816))` : 'var(--sunken)'
}
