import { moved, type Point, parse, type Segment, write } from './path.ts'

/** SVG path data, x measured from the middle of the piece, so that one side of a garment can be turned into the other. */
export type Outline = string

/** The other side of an outline. */
export const flip = (outline: Outline): Outline => moved(outline, ([x, y]) => [-x, y])

/** An outline moved right and down. */
export const shift = (outline: Outline, dx: number, dy: number): Outline =>
  moved(outline, ([x, y]) => [x + dx, y + dy])

/** An outline turned clockwise about a point, in degrees. */
export function turn(outline: Outline, degrees: number, [cx, cy]: Point): Outline {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  return moved(outline, ([x, y]) => [
    cx + (x - cx) * cos - (y - cy) * sin,
    cy + (x - cx) * sin + (y - cy) * cos,
  ])
}

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
