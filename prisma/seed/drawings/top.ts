import type { Point } from './path.ts'
import { remarked } from './pen.ts'
import type { Part } from './piece.ts'
import { flip, type Outline, whole } from './shape.ts'

/** The measures of the right half of a top, from its middle. */
export type Cut = {
  /** Half the neck opening, and where it meets the shoulder. */
  neck: Point
  shoulder: Point
  armpit: Point
  hem: Point
  /** How much lower the hem is in the middle; 14 unless said. */
  tail?: number
  /** The end of the sleeve: its outer and its inner corner. */
  cuff: readonly [outer: Point, inner: Point]
}

/** The neckline from the middle to the shoulder, at its deepest at `depth`. */
export const neckline = ({ neck: [x, y] }: Cut, depth: number): Outline =>
  `M0 ${depth}C${x * 0.6} ${depth} ${x * 0.97} ${y + (depth - y) * 0.55} ${x} ${y}`

/** The body, with its neckline that deep. */
export function body(cut: Cut, depth: number): Outline {
  const [sx, sy] = cut.shoulder
  const [ax, ay] = cut.armpit
  const [hx, hy] = cut.hem
  const middle = hy + (cut.tail ?? 14)
  return whole(
    `${neckline(cut, depth)}L${sx} ${sy}Q${sx - 22} ${(sy + ay) / 2} ${ax} ${ay}` +
      `Q${ax - 4} ${(ay + hy) / 2} ${hx} ${hy}Q${hx * 0.62} ${middle} 0 ${middle}`,
  )
}

/** The right sleeve; its inner end lies under the body. */
export function sleeve({ shoulder: [sx, sy], armpit: [ax, ay], cuff: [[ox, oy], [ix, iy]] }: Cut): Outline {
  const reach = 0.34
  return (
    `M${sx - 60} ${sy - 8}L${sx} ${sy}C${sx + 44} ${sy + 20} ${sx + (ox - sx) * 0.68} ${sy + (oy - sy) * reach} ${ox} ${oy}` +
    `Q${(ox + ix) / 2} ${(oy + iy) / 2 + 12} ${ix} ${iy}Q${ax + (ix - ax) * 0.3} ${ay + (iy - ay) * 0.42} ${ax} ${ay}L${ax - 60} ${ay}Z`
  )
}

/** A band around the neck, from the neckline outwards. */
export const collarBand = (cut: Cut, depth: number, width: number): Outline => {
  const [x, y] = cut.neck
  return whole(
    `${neckline(cut, depth)}L${x + width * 0.92} ${y + width * 0.36}` +
      `C${x + width * 0.7} ${y + (depth + width - y) * 0.6} ${x * 0.66} ${depth + width} 0 ${depth + width}`,
  )
}

/** The inside of the back, seen through the neck. */
export const inside = (cut: Cut, front: number, back: number): Part => {
  const [x, y] = cut.neck
  return {
    outline: whole(
      `M0 ${back}Q${x * 0.6} ${back} ${x} ${y - 2}C${x} ${y + (front - y) * 0.6} ${x * 0.6} ${front + 8} 0 ${front + 8}`,
    ),
    tone: -0.6,
  }
}

/** A band at the end of the right sleeve, with the line along its middle. */
export function cuffBand({ shoulder: [sx, sy], cuff: [[ox, oy], [ix, iy]] }: Cut, length: number, taper = 8) {
  const reach = Math.hypot(ox - sx, oy - sy)
  const [dx, dy] = [Math.round(((ox - sx) / reach) * length), Math.round(((oy - sy) / reach) * length)]
  return {
    outline: `M${ox + 2} ${oy}L${ox + dx - taper} ${oy + dy}L${ix + dx + taper} ${iy + dy}L${ix - 2} ${iy}Z`,
    middle: `M${ox + dx / 2} ${oy + dy / 2}L${ix + dx / 2} ${iy + dy / 2}`,
  }
}

/** A band along the hem, with the line along its middle. */
export function hemBand({ hem: [x, y] }: Cut, height: number) {
  return {
    outline: whole(
      `M0 ${y + 14}Q${x / 2} ${y + 14} ${x} ${y}L${x - 12} ${y + height}Q${x / 2} ${y + height + 14} 0 ${y + height + 14}`,
    ),
    middle: both(`M0 ${y + height / 2 + 14}Q${x / 2} ${y + height / 2 + 14} ${x} ${y + height / 2}`),
  }
}

/** A part and its other side. The light stays where it is: only the cloth is mirrored. */
export const pair = ({ marks = '', ...part }: Part): [Part, Part] => [
  {
    ...part,
    outline: flip(part.outline),
    pivot: part.pivot && [-part.pivot[0], part.pivot[1]],
    folds: part.folds?.map(flip),
    marks: remarked(marks, flip),
  },
  { ...part, marks },
]

/** A line and its other side, as one. */
export const both = (line: Outline): Outline => line + flip(line)
