/** A figure as it was typed, thousands apart or not; NaN, which no schema takes, for what is none. */
export function figureOf(text: string): number {
  const plain = text.replaceAll(',', '').trim()
  return plain === '' ? Number.NaN : Number(plain)
}
