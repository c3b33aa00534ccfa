import { colourKey } from './colour-key.ts'

const swatches: Record<string, string> = {
  ink: '#2d323d',
  bone: '#ece5d7',
  moss: '#6a7152',
  rust: '#a54f2e',
  sky: '#a6bed0',
  clay: '#b7886c',
  slate: '#7d868c',
  wheat: '#d3b077',
  plum: '#5c3a4a',
}

/** The colour that a name stands for, or null when it does not name one, as a size does not. */
export function swatchOf(name: string): string | null {
  return swatches[colourKey(name)] ?? null
}
