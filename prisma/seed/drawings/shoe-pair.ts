import type { Pen } from './pen.ts'
import type { Garment, Part } from './piece.ts'
import { type Outline, shift } from './shape.ts'
import type { Texture } from './textures.ts'

/** Brings an outline of a shoe to where that shoe lies. */
export type Place = (outline: Outline) => Outline

type Shoe = (pen: Pen, at: Place, tone: number) => Part[]

/** A pair of shoes: the far one lies up and to the left of the near one, in its shade. */
export const pairOf = (texture: Texture, focus: Garment['focus'], shoe: Shoe): Garment => ({
  front: (pen) => ({
    texture,
    parts: [
      ...shoe(pen, (outline) => shift(outline, -70, -250), -0.14),
      ...shoe(pen, (outline) => shift(outline, 40, 60), 0),
    ],
  }),
  focus,
})
