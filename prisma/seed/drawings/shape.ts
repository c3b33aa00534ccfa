/**
 * Outlines are SVG path data with absolute M, L, Q and C only, x measured from the middle of the piece. That is all that is
 * needed to turn one side of a garment into the other.
 */
export type Outline = string

type Point = readonly [x: number, y: number]
type Segment = { command: string; points: Point[] }

/** The other side of an outline. */
export const flip = (outline: Outline): Outline =>
  write(
    parse(outline).map(({ command, points }) => ({
      command,
      points: points.map(([x, y]): Point => [-x, y]),
    })),
  )

/** An outline moved right and down. */
export const shift = (outline: Outline, dx: number, dy: number): Outline =>
  write(
    parse(outline).map(({ command, points }) => ({
      command,
      points: points.map(([x, y]): Point => [x + dx, y + dy]),
    })),
  )

/** The whole of a symmetric piece from its right half, which runs from the middle at the top to the middle below. */
export function whole(half: Outline): Outline {
  const segments = parse(half)
  const ends = segments.map(({ points }) => points.at(-1) ?? [0, 0])
  const back = segments
    .slice(1)
    .map(({ command, points }, index): Segment => {
      const controls = points.slice(0, -1).toReversed()
      return { command, points: [...controls, ends[index] ?? [0, 0]].map(([x, y]): Point => [-x, y]) }
    })
    .toReversed()
  return `${write([...segments, ...back])}Z`
}

export type Box = { left: number; right: number; top: number; bottom: number }

/** The rectangle around outlines and their control points. */
export function boxAround(...outlines: Outline[]): Box {
  const points = outlines.flatMap(parse).flatMap((segment) => segment.points)
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/** Whether two rectangles overlap. */
export const overlap = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

function parse(outline: Outline): Segment[] {
  return Array.from(outline.matchAll(/([MLQC])([^MLQCZ]*)/g), ([, command = 'M', rest = '']) => {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number)
    const points = numbers.flatMap((x, index): Point[] =>
      index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : [],
    )
    return { command, points }
  })
}

const write = (segments: readonly Segment[]): Outline =>
  segments
    .map(({ command, points }) => `${command}${points.map(([x, y]) => `${round(x)} ${round(y)}`).join(' ')}`)
    .join('')

const round = (value: number) => Math.round(value * 10) / 10
