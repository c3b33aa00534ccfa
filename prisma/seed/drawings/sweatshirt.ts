import type { Garment } from './piece.ts'
import { whole } from './shape.ts'
import { arms, BACK, cut, FRONT, hem, neckBand, torso } from './sweat-parts.ts'
import { both, inside } from './top.ts'

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
  focus: { x: 20, y: 480, zoom: 3.2 },
  away: { half: 256, top: 268, bottom: 920 },
}

/** A sweatshirt that opens at the neck by a short zip, its collar standing. */
export const halfZip: Garment = {
  front: (pen) => ({
    texture: 'fleece',
    parts: [
      ...arms(pen),
      torso(pen, FRONT, pen.zip('M0 380V640') + pen.stitches('M-26 400V650L26 650V400')),
      hem(pen),
      {
        outline: whole('M0 238C64 238 106 246 118 268C100 300 50 330 0 330'),
        tone: -0.6,
        marks: pen.label(0, 258),
      },
      {
        outline: whole('M0 300C50 300 96 292 118 264L138 320C130 384 80 424 0 424'),
        folds: ['M-100 330Q-50 390 -10 396', 'M100 330Q70 380 30 392'],
        marks: pen.ribs(both('M0 372C60 372 110 350 130 296'), 120) + pen.zip('M0 296V440'),
      },
    ],
  }),
  back: (pen) => ({
    texture: 'fleece',
    parts: [
      ...arms(pen),
      torso(pen, BACK),
      hem(pen),
      {
        outline: whole('M0 240C70 240 112 248 120 268L136 322C100 344 50 350 0 350'),
        folds: ['M-90 300Q0 320 96 296'],
        marks: pen.ribs('M-150 296L150 296', 130),
      },
    ],
  }),
  focus: { x: 20, y: 480, zoom: 3.1 },
  away: { half: 258, top: 228, bottom: 920 },
}
