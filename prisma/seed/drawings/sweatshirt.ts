import type { Garment } from './piece.ts'
import { arms, BACK, cut, FRONT, hem, neckBand, torso } from './sweat-parts.ts'
import { inside } from './top.ts'

/** A sweatshirt, the V of its neck sewn in. */
export const sweatshirt: Garment = {
  front: (pen) => ({
    texture: 'fleece',
    parts: [
      { ...inside(cut, FRONT, BACK), marks: pen.label(0, BACK + 8) },
      ...arms(pen),
      torso(pen, FRONT, pen.seam('M-44 424L0 492L44 424') + pen.stitches('M-34 426L0 478L34 426')),
      hem(pen),
      neckBand(pen, FRONT),
    ],
  }),
  back: (pen) => ({
    texture: 'fleece',
    parts: [...arms(pen), torso(pen, BACK), hem(pen), neckBand(pen, BACK)],
  }),
  focus: { x: 20, y: 480, zoom: 2.3 },
  fold: { half: 256, top: 268, bottom: 920 },
}
