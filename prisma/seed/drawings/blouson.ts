import type { Pen } from './pen.ts'
import type { Garment } from './piece.ts'
import { arms, BACK, cut, FRONT, hem, neckBand, torso } from './sweat-parts.ts'
import { inside } from './top.ts'

const pockets = (pen: Pen) =>
  pen.both(pen.cut('M150 820L190 806L230 960L190 974Z') + pen.stitches('M160 826L186 817L221 954'))

/** A blouson: a zip to the neck, ribs at neck, cuffs and hem, a pocket on the sleeve. */
export const blouson: Garment = {
  front: (pen) => ({
    texture: 'smooth',
    parts: [
      { ...inside(cut, FRONT, BACK), marks: pen.label(0, BACK + 8) },
      ...arms(pen),
      torso(pen, FRONT, pockets(pen) + pen.zip('M0 380V1200') + pen.stitches('M-24 400V1100M24 400V1100')),
      { ...hem(pen), marks: `${hem(pen).marks}${pen.zip('M0 1060V1200')}` },
      { ...neckBand(pen, FRONT), marks: `${neckBand(pen, FRONT).marks}${pen.zip('M0 370V440')}` },
    ],
  }),
  back: (pen) => ({
    texture: 'smooth',
    parts: [
      ...arms(pen),
      torso(pen, BACK, pen.seam('M-300 480Q0 500 300 480')),
      hem(pen),
      neckBand(pen, BACK),
    ],
  }),
  focus: { x: 40, y: 520, zoom: 3.1 },
  away: { half: 258, top: 264, bottom: 920 },
}
