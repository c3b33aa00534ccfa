import { type Point, parse, type Segment, write } from './path.ts'
import type { Outline } from './shape.ts'

/** Longer straight lines than this bend. */
const STRAIGHT = 46

/** What a piece turns about, near its middle. */
const MIDDLE: Point = [0, 720]

/** How far it turns, in radians for each unit that it lies from flat. */
const MOST_TURNED = 0.0034

/** How cloth lies that was put down by hand: nothing is quite straight, nothing quite even. */
export type Lie = (outline: Outline) => Outline

/** A way to lie, the same for the same seed; `amount` is how far from flat, in units of the piece. */
export function lieOf(seed: number, amount: number): Lie {
  const phase = (index: number) => chanceOf(seed, index) * 2 * Math.PI
  const wave = (index: number, length: number, across: number) =>
    Math.sin((across / length) * 2 * Math.PI + phase(index))
  const turned = (chanceOf(seed, 7) - 0.5) * 2 * amount * MOST_TURNED
  const bend = ([x, y]: Point): Point => [
    x -
      turned * (y - MIDDLE[1]) +
      amount * (wave(1, 900, y) + 0.7 * wave(2, 370, y + x * 0.4) + 0.34 * wave(3, 150, y - x * 0.5)),
    y +
      turned * (x - MIDDLE[0]) +
      amount * (0.8 * wave(4, 820, x) + 0.5 * wave(5, 330, x + y * 0.3) + 0.3 * wave(6, 140, x - y * 0.4)),
  ]
  return (outline) => write(bentSegments(parse(outline), bend))
}

function bentSegments(segments: readonly Segment[], bend: (point: Point) => Point): Segment[] {
  let from: Point = [0, 0]
  return segments.map(({ command, points }) => {
    const start = from
    const [to] = points
    from = points.at(-1) ?? from
    if (command === 'L' && to && Math.hypot(to[0] - start[0], to[1] - start[1]) > STRAIGHT)
      return { command: 'C', points: bentLine(start, to, bend) }
    return { command, points: points.map(bend) }
  })
}

/** The curve that a straight line becomes: it passes where the thirds of the line have gone. */
function bentLine(from: Point, to: Point, bend: (point: Point) => Point): Point[] {
  const along = (share: number) =>
    bend([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share])
  const [a, b, c, d] = [along(0), along(1 / 3), along(2 / 3), along(1)]
  const control = (p: Point, q: Point, r: Point, s: Point): Point => [
    (-5 * p[0] + 18 * q[0] - 9 * r[0] + 2 * s[0]) / 6,
    (-5 * p[1] + 18 * q[1] - 9 * r[1] + 2 * s[1]) / 6,
  ]
  return [control(a, b, c, d), control(d, c, b, a), d]
}

/** A number made of a text, the same every time. */
export const seedOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 99_991, 7)

/** A share of one that chance would give, the same every time for the same seed and turn. */
export function chanceOf(seed: number, turn: number): number {
  const mixed = Math.sin(seed * 12.9898 + turn * 78.233) * 43_758.5453
  return mixed - Math.floor(mixed)
}
