import type { Pen } from './pen.ts'
import type { Garment, Part } from './piece.ts'
import { whole } from './shape.ts'
import { slantPocket } from './shell-parts.ts'
import { pair } from './top.ts'

const ROWS = [470, 580, 690, 800, 910, 1020]
const FRONT = whole('M0 300L110 292L248 352Q206 520 304 660Q312 900 306 1120Q160 1136 0 1136')
const BACK = whole('M0 296Q70 296 110 290L248 352Q206 520 304 660Q312 900 306 1120Q160 1136 0 1136')

/** Down stands up between the rows that hold it. */
const quilted = (outline: string): Part => ({
  outline,
  folds: ROWS.flatMap((y) => [
    `M-290 ${y - 50}Q-150 ${y - 30} -20 ${y - 52}`,
    `M20 ${y - 50}Q160 ${y - 30} 290 ${y - 54}`,
    `M-240 ${y - 8}Q-226 ${y + 20} -236 ${y + 40}`,
    `M120 ${y - 8}Q132 ${y + 16} 124 ${y + 44}`,
  ]),
})

const rows = (pen: Pen) =>
  pen.seam(ROWS.map((y) => `M-330 ${y - 12}Q0 ${y + 10} 330 ${y - 12}`).join('')) +
  pen.shade(
    ROWS.map(
      (y) => `M-330 ${y - 30}Q0 ${y - 8} 330 ${y - 30}L330 ${y - 12}Q0 ${y + 10} -330 ${y - 12}Z`,
    ).join(''),
    0.16,
  )

const armBands = (pen: Pen) =>
  pair({
    outline: 'M226 344L256 354Q216 520 312 656L288 680Q186 520 226 344Z',
    tone: -0.05,
    marks: pen.stitches('M238 356Q202 520 298 666'),
  })

/** A padded vest: a standing collar, a zip, down held in rows. */
export const paddedVest: Garment = {
  front: (pen) => ({
    texture: 'smooth',
    parts: [
      { outline: whole('M0 214Q80 214 118 246L104 330L0 380'), tone: -0.6, marks: pen.label(0, 244) },
      { ...quilted(FRONT), marks: rows(pen) + slantPocket(pen) + pen.zip('M0 300V1180') },
      ...armBands(pen),
      ...pair({
        outline: 'M2 380L6 290Q70 286 112 232Q140 250 142 290Q110 372 2 380Z',
        tone: 0.03,
        folds: ['M20 340Q90 330 124 280'],
        marks: pen.stitches('M10 300Q78 294 118 242'),
      }),
    ],
  }),
  back: (pen) => ({
    texture: 'smooth',
    parts: [
      { ...quilted(BACK), marks: rows(pen) },
      ...armBands(pen),
      {
        outline: whole('M0 216Q90 216 124 244Q138 270 138 300Q70 326 0 326'),
        folds: ['M-90 276Q0 296 96 272'],
        marks: '',
      },
    ],
  }),
  focus: { x: 60, y: 480, zoom: 2.9 },
  away: { half: 252, top: 208, bottom: 900 },
}
