import type { Pen } from './pen.ts'
import type { Garment, Part, Side } from './piece.ts'
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

const back: Side = (pen) => ({
  texture: 'fleece',
  parts: [
    ...arms(pen),
    torso(pen, BACK),
    hem(pen),
    {
      outline: whole('M0 176C126 176 190 262 184 372Q150 470 0 560'),
      folds: ['M-100 260Q-150 360 -70 480', 'M110 280Q140 380 70 470', 'M-40 440Q0 500 50 450'],
      marks: pen.seam('M0 170V560') + pen.stitches('M-9 170V556M9 170V556'),
    },
  ],
})

const front =
  (marks: (pen: Pen) => string, closed: (pen: Pen) => string): Side =>
  (pen) => {
    const band = hem(pen)
    return {
      texture: 'fleece',
      parts: [
        ...hood(pen),
        ...arms(pen),
        torso(pen, 430, marks(pen)),
        { ...band, marks: `${band.marks}${closed(pen)}` },
        ...hoodOver(pen),
      ],
    }
  }

const pouch = (pen: Pen) => pen.cut(POUCH) + pen.stitches(both('M0 832L144 832M160 838L212 960'))

const halves = (pen: Pen) =>
  pen.both(pen.cut('M16 840L150 820L226 970L226 1100L16 1100Z') + pen.stitches('M160 838L214 966'))

const away = { half: 262, top: 150, bottom: 930 }

/** A hoodie with a pouch. */
export const hoodie: Garment = {
  front: front(
    (pen) => pouch(pen) + cords(pen),
    () => '',
  ),
  back,
  focus: { x: 30, y: 520, zoom: 2.9 },
  away,
}

/** A hoodie that opens by a zip. */
export const zipHoodie: Garment = {
  front: front(
    (pen) => halves(pen) + pen.zip('M0 440V1200') + cords(pen),
    (pen) => pen.zip('M0 1060V1200'),
  ),
  back,
  focus: { x: 30, y: 520, zoom: 2.9 },
  away,
}
