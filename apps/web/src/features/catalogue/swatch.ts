import { colourKey } from './colour-key.ts'

const swatches: Record<string, string> = {
  ink: '#24262b',
  bone: '#e6dfcf',
  moss: '#6b7256',
  rust: '#a5532f',
  sky: '#9fbdd0',
  clay: '#b58a70',
}

/** The colour that a name stands for, or null when it does not name one, as a size does not. */
export function swatchOf(name: string): string | null {
  return swatches[colourKey(name)] ?? null
}
