import type { Pen } from './pen.ts'
import type { Garment, Part } from './piece.ts'
import { whole } from './shape.ts'
import { arms, BACK, hem, torso } from './sweat-parts.ts'
import { both, pair } from './top.ts'

const POUCH = whole('M0 820L150 820L222 960L222 1100L0 1100')

const hood = (pen: Pen): Part[] => [
  {
    outline: whole('M0 168C120 168 176 250 168 352Q120 420 0 424'),
    tone: -0.04,
    folds: ['M-120 230Q-140 300 -110 380'],
  },
  { outline: whole('M0 214C82 214 116 268 110 340Q70 398 0 402'), tone: -0.65, marks: pen.label(0, 300) },
]

const hoodOver = (pen: Pen): Part[] =>
  pair({
    outline: 'M0 430Q40 412 96 352Q124 306 116 262Q150 300 178 372Q120 440 0 470Z',
    tone: 0.03,
    marks: pen.stitches('M8 446Q60 424 112 362Q134 322 132 292'),
  })

const cords = (pen: Pen) => pen.cord('M-40 446Q-54 540 -44 640M40 446Q58 540 52 672', 9)

/** A hoodie with a pouch. */
export const hoodie: Garment = {
  front: (pen) => ({
    texture: 'fleece',
    parts: [
      ...hood(pen),
      ...arms(pen),
      torso(
        pen,
        430,
        pen.shade(POUCH, 0.1) +
          pen.seam(POUCH) +
          pen.stitches(both('M0 832L144 832M160 838L212 960')) +
          cords(pen),
      ),
      hem(pen),
      ...hoodOver(pen),
    ],
  }),
  back: (pen) => ({
    texture: 'fleece',
    parts: [
      ...arms(pen),
      torso(pen, BACK),
      hem(pen),
      {
        outline: whole('M0 176C126 176 190 262 184 372Q150 470 0 560'),
        folds: ['M-100 260Q-150 360 -70 480', 'M110 280Q140 380 70 470'],
        marks: pen.seam('M0 170V560') + pen.stitches('M-9 170V556M9 170V556'),
      },
    ],
  }),
  focus: { x: 30, y: 520, zoom: 2.1 },
  fold: { half: 262, top: 150, bottom: 930 },
}
