import { ARMHOLE, arms, backCollar, cut, FOLDS } from './coat-parts.ts'
import type { Pen } from './pen.ts'
import type { Garment, Part } from './piece.ts'
import { whole } from './shape.ts'
import { body, both, pair } from './top.ts'

/** The lapels cross where they break: that of the front which is buttoned over lies on the other. */
const lapels = (pen: Pen): Part[] => {
  const [over, under] = pair({
    outline: 'M-40 684Q30 430 104 226Q136 240 154 276L150 352L196 372L166 470Q96 578 -40 684Z',
    tone: 0.05,
    marks: pen.seam('M150 352L92 330') + pen.stitches('M-14 652Q90 562 157 466L184 380'),
  })
  return [
    { ...under, outline: 'M-4 644Q40 420 104 226Q136 240 154 276L150 352L196 372L166 470Q104 566 -4 644Z' },
    over,
  ]
}

/** A long coat: notched lapels, three buttons, welt pockets. */
export const longCoat: Garment = {
  front: (pen) => ({
    texture: 'twill',
    parts: [
      { outline: whole('M0 232Q62 230 104 240L84 460L0 690'), tone: -0.6, marks: pen.label(0, 250) },
      ...arms(pen),
      {
        outline: body(cut, 600),
        folds: FOLDS,
        marks: [
          pen.seam(both(ARMHOLE)),
          pen.shade('M40 684L52 700L62 1680L48 1680Z', 0.3),
          pen.seam('M40 684L48 1680'),
          pen.both(pen.cut('M128 866L256 836L262 870L134 900Z') + pen.stitches('M134 890L258 860')),
          pen.buttons(
            [720, 870, 1020].map((y) => [8, y]),
            17,
          ),
        ].join(''),
      },
      { outline: whole('M0 196Q78 196 112 232L98 268Q54 238 0 238'), tone: -0.1 },
      ...lapels(pen),
    ],
  }),
  back: (pen) => ({
    texture: 'twill',
    parts: [
      ...arms(pen),
      {
        outline: body(cut, 256),
        folds: FOLDS,
        marks:
          pen.seam(both(ARMHOLE), 'M0 300L0 1680') +
          pen.shade('M0 1160L18 1680L0 1680Z', 0.4) +
          pen.stitches('M-12 1160L-12 1640'),
      },
      backCollar(pen),
    ],
  }),
  focus: { x: 50, y: 560, zoom: 2.7 },
  away: { half: 268, top: 188, bottom: 900 },
}
