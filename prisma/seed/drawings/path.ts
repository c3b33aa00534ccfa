export type Point = readonly [x: number, y: number]
export type Segment = { command: string; points: Point[] }

const PAIRS: Record<string, number> = { M: 1, L: 1, Q: 2, C: 3 }

/** The segments of SVG path data, all absolute; H and V become L, and Z stays. Arcs are not known here. */
export function parse(path: string): Segment[] {
  let at: Point = [0, 0]
  return Array.from(path.matchAll(/([MLHVQCZ])([^MLHVQCZ]*)/gi), ([, letter = '', rest = '']) => {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const command = letter.toUpperCase()
    const [dx, dy] = letter === command ? [0, 0] : at
    if (command === 'Z') return [{ command, points: [] }]
    if (command === 'H' || command === 'V') {
      const [along = 0] = numbers
      at = command === 'H' ? [along + dx, at[1]] : [at[0], along + dy]
      return [{ command: 'L', points: [at] }]
    }
    const segments: Segment[] = []
    for (const values of chunks(numbers, 2 * (PAIRS[command] ?? 1))) {
      const from: Point = letter === command ? [0, 0] : at
      const points = chunks(values, 2).map(([x = 0, y = 0]): Point => [x + from[0], y + from[1]])
      segments.push({ command, points })
      at = points.at(-1) ?? at
    }
    return segments
  }).flat()
}

export const write = (segments: readonly Segment[]): string =>
  segments
    .map(({ command, points }) => `${command}${points.map(([x, y]) => `${round(x)} ${round(y)}`).join(' ')}`)
    .join('')

/** Every point of a path, brought elsewhere. */
export const moved = (path: string, move: (point: Point) => Point): string =>
  write(parse(path).map(({ command, points }) => ({ command, points: points.map(move) })))

const chunks = (values: readonly number[], size: number) =>
  Array.from({ length: Math.floor(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  )

const round = (value: number) => Math.round(value * 10) / 10
