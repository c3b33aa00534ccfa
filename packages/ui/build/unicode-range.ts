/** The characters as CSS names them: `U+20-7E, U+AC00`. */
export function unicodeRange(characters: string): string {
  const points = [...characters].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const runs: [first: number, last: number][] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run && point <= run[1] + 1) run[1] = point
    else runs.push([point, point])
  }
  return runs
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ')
}

const hex = (point: number) => point.toString(16).toUpperCase()
