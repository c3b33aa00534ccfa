import { shoesAway } from './dust-bag.ts'
import { type Point, parse } from './path.ts'
import type { Pen } from './pen.ts'
import type { Garment, Part } from './piece.ts'
import { type Outline, shift } from './shape.ts'
import type { Texture } from './textures.ts'

/** Brings an outline of a shoe to where that shoe lies. */
export type Place = (outline: Outline) => Outline

/** Where a single point of a shoe lies, written as an outline that only begins. */
export const pointOf = (outline: Outline): Point => parse(outline)[0]?.points[0] ?? [0, 0]

/** One shoe, as it is seen from its side or from behind. */
export type Shoe = (pen: Pen, at: Place, tone: number) => Part[]

type Pair = {
  texture: Texture
  side: Shoe
  heel: Shoe
  focus: Garment['focus']
  /** How long the bag is that they are kept in. */
  bag: number
}

/** A pair of shoes: the far one lies up and to the left of the near one, in its shade; from behind they stand side by side. */
export const pairOf = ({ texture, side, heel, focus, bag }: Pair): Garment => ({
  front: (pen) => ({
    texture,
    parts: [
      ...side(pen, (outline) => shift(outline, -70, -250), -0.1),
      ...side(pen, (outline) => shift(outline, 40, 60), 0),
    ],
  }),
  back: (pen) => ({
    texture,
    parts: [
      ...heel(pen, (outline) => shift(outline, -196, 0), -0.03),
      ...heel(pen, (outline) => shift(outline, 196, 14), 0),
    ],
  }),
  focus,
  away: shoesAway(bag),
})
