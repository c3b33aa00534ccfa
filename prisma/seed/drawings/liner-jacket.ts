import type { Pen } from './pen.ts'
import type { Garment } from './piece.ts'
import { whole } from './shape.ts'
import { ARMHOLE, arms, cut, FOLDS, slantPocket } from './shell-parts.ts'
import { body, both, inside, neckline, pair } from './top.ts'

const quilting = (pen: Pen) => {
  const rows = Array.from({ length: 8 }, (_, index) => 440 + index * 92)
  const lines = rows.map((y) => `M0 ${y}Q160 ${y} 318 ${y - 14}`)
  return (
    pen.shade(
      both(rows.map((y) => `M0 ${y - 8}Q160 ${y - 8} 318 ${y - 22}L318 ${y - 14}Q160 ${y} 0 ${y}Z`).join('')),
      0.16,
    ) + pen.stitches(both(lines.join('')))
  )
}

const BINDING = 28
const CUFF = 'M488 1060L364 1090L370 1120L494 1090Z'
const HEM = both('M0 1146Q194 1146 330 1130L330 1170Q194 1186 0 1186Z')

/** A liner jacket: quilted, without a collar, bound edges and snaps. */
export const linerJacket: Garment = {
  front: (pen) => ({
    texture: 'poplin',
    parts: [
      { ...inside(cut, 446, 318), marks: pen.label(0, 328) },
      ...arms(
        pen.stitches(
          'M330 480L352 470M344 580L388 566M352 680L420 662M358 780L446 758M362 880L464 856M366 980L476 954',
        ),
      ),
      ...pair({ outline: CUFF, pivot: cut.shoulder, tone: -0.06 }),
      {
        outline: body(cut, 440),
        folds: FOLDS,
        marks: [
          quilting(pen),
          pen.seam(both(ARMHOLE)),
          pen.shade('M22 440L34 440L34 1180L22 1180Z', 0.3),
          pen.cut('M-20 430L20 430L20 1180L-20 1180Z'),
          slantPocket(pen),
          pen.cut(HEM),
          pen.buttons(
            [520, 680, 840, 1000, 1110].map((y) => [0, y]),
            12,
          ),
        ].join(''),
      },
      {
        outline: whole(
          `${neckline(cut, 440)}L${104 + BINDING} 310C${104 + BINDING * 0.8} 400 68 ${440 + BINDING} 0 ${440 + BINDING}`,
        ),
        tone: -0.06,
      },
    ],
  }),
  back: (pen) => ({
    texture: 'poplin',
    parts: [
      ...arms(),
      ...pair({ outline: CUFF, pivot: cut.shoulder, tone: -0.06 }),
      {
        outline: body(cut, 318),
        folds: FOLDS,
        marks: quilting(pen) + pen.seam(both(ARMHOLE)) + pen.cut(HEM),
      },
      { outline: whole(`${neckline(cut, 318)}L126 308C120 336 68 346 0 346`), tone: -0.06 },
    ],
  }),
  focus: { x: 80, y: 560, zoom: 2.8 },
  away: { half: 272, top: 268, bottom: 950 },
}
