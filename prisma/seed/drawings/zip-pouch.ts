import { bagAway } from './dust-bag.ts'
import type { Garment, Side } from './piece.ts'
import { whole } from './shape.ts'
import { both } from './top.ts'

const FACE = whole('M0 560L330 556Q346 740 338 960Q330 990 300 992L0 998')

const side =
  (labelled: boolean): Side =>
  (pen) => ({
    texture: 'canvas',
    parts: [
      {
        outline: 'M318 560Q420 556 446 640Q452 690 420 700Q400 620 318 600Z',
        tone: -0.05,
        marks: pen.stitches('M326 572Q412 572 434 650'),
      },
      {
        outline: FACE,
        folds: [
          'M-300 660Q-250 780 -296 920',
          'M270 690Q230 800 276 940',
          'M-80 860Q0 900 60 860',
          'M-190 640Q-120 670 -60 640',
        ],
        marks:
          pen.zip('M-330 606Q0 600 330 604') +
          pen.stitches(both('M0 634L340 630M0 580L340 576')) +
          pen.cord('M310 604Q352 650 330 720', 10) +
          (labelled ? pen.label(-180, 860, 110) : pen.seam('M-340 800Q0 812 340 800')),
      },
    ],
  })

/** A flat pouch with a zip and a loop for the wrist. */
export const zipPouch: Garment = {
  front: side(true),
  back: side(false),
  focus: { x: 180, y: 700, zoom: 3.1 },
  away: bagAway(620),
}
