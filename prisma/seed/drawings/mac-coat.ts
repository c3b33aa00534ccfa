import { ARMHOLE, arms, backCollar, cut, FOLDS } from './coat-parts.ts'
import type { Garment } from './piece.ts'
import { whole } from './shape.ts'
import { body, both, pair } from './top.ts'

/** A mac to below the knee: a small collar, a hidden row of buttons, sleeves that go up to the neck. */
export const macCoat: Garment = {
  front: (pen) => ({
    texture: 'poplin',
    parts: [
      { outline: whole('M0 222Q62 220 104 236L84 330L0 400'), tone: -0.6, marks: pen.label(0, 244) },
      ...arms(pen),
      {
        outline: body(cut, 330),
        folds: FOLDS,
        marks: [
          pen.seam(both('M104 240Q190 400 288 580')),
          pen.stitches(both('M116 244Q202 396 296 566')),
          pen.shade('M46 342L60 352L76 1680L60 1680Z', 0.24),
          pen.seam('M46 342L60 1680'),
          pen.stitches('M-34 400L-28 1640M34 350L48 1640'),
          pen.both(
            pen.cut('M150 830L196 816L250 1010L204 1026Z') + pen.stitches('M160 836L190 827L240 1004'),
          ),
          pen.buttons([[6, 420]], 13),
        ].join(''),
      },
      { outline: whole('M0 196Q78 196 110 232L98 262Q54 234 0 234'), tone: -0.1 },
      ...pair({
        outline: 'M2 352Q30 280 104 226Q134 238 148 270L128 392Q60 390 2 352Z',
        tone: 0.03,
        marks: pen.stitches('M14 350Q64 378 120 380L138 274'),
      }),
    ],
  }),
  back: (pen) => ({
    texture: 'poplin',
    parts: [
      ...arms(pen),
      {
        outline: body(cut, 256),
        folds: FOLDS,
        marks:
          pen.seam(both(ARMHOLE), 'M0 300L0 1680') +
          pen.shade('M0 1160L18 1680L0 1680Z', 0.4) +
          pen.stitches('M10 300L10 1160'),
      },
      backCollar(pen),
    ],
  }),
  focus: { x: 50, y: 420, zoom: 2.9 },
  away: { half: 268, top: 188, bottom: 900 },
}
