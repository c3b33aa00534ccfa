import { type Point, parse, type Segment, write } from './path.ts'
import type { Outline } from './shape.ts'
import { chanceOf } from './warp.ts'

/** How far a crease may begin or end from where the cut of the piece puts it, as a share of its length. */
const STRAY = 0.17

/** Most of the creases that a cut tends to, each a little elsewhere: no two pieces crease alike. */
export const creased = (creases: readonly Outline[], seed: number): Outline[] =>
  creases.flatMap((crease, index) => {
    const chance = (aspect: number) => chanceOf(seed, index * 11 + aspect)
    if (chance(0) < 0.24) return []
    const whole = parse(crease)
    const stray = (aspect: number) => (chance(aspect) - 0.5) * STRAY * Math.min(270, lengthOf(whole))
    const segments = whole.map(({ command, points }, at) => ({
      command,
      points: points.map(
        ([x, y], place): Point => [
          x + stray(1) + stray(3 + at * 2 + place),
          y + stray(2) + stray(4 + at * 2 + place),
        ],
      ),
    }))
    return [lens(write(segments), 0.7 + chance(10) * 0.7)]
  })

const lengthOf = (crease: readonly Segment[]): number => {
  const [from, to] = [crease[0]?.points[0], crease.at(-1)?.points.at(-1)]
  return from && to ? Math.hypot(to[0] - from[0], to[1] - from[1]) : 0
}

/** A crease as it stands up from the cloth: pointed at both ends, widest in the middle. */
function lens(crease: Outline, height: number): Outline {
  const [start, curve] = parse(crease)
  const from = start?.points[0] ?? [0, 0]
  const to = curve?.points.at(-1) ?? from
  const through = curve?.points.length === 2 ? (curve.points[0] ?? from) : middle(from, to)
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  const wide = (height * Math.min(30, Math.max(9, length * 0.09))) / length
  const aside = (side: number): Point => [through[0] - dy * wide * side, through[1] + dx * wide * side]
  return `${write([
    { command: 'M', points: [from] },
    { command: 'Q', points: [aside(1), to] },
    { command: 'Q', points: [aside(-1), from] },
  ])}Z`
}

const middle = (from: Point, to: Point): Point => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
