import type { Garment, Side } from './piece.ts'
import { whole } from './shape.ts'
import { body, both, type Cut, cuffBand, pair, sleeve } from './top.ts'

const cut: Cut = {
  neck: [98, 288],
  shoulder: [292, 350],
  armpit: [288, 590],
  hem: [290, 1130],
  cuff: [
    [456, 570],
    [346, 640],
  ],
}

const FOLDS = [
  'M-230 640Q-176 860 -240 1070',
  'M216 690Q168 880 232 1090',
  'M70 930Q30 1040 84 1130',
  'M260 512Q190 606 100 630',
  'M-260 504Q-206 596 -120 612',
]

const side =
  (front: boolean): Side =>
  (pen) => {
    const cuff = cuffBand(cut, 34, 4)
    const hem = pen.stitches(both('M0 1128Q146 1128 296 1114M0 1136Q146 1136 296 1122'))
    return {
      texture: 'jersey',
      parts: [
        ...(front
          ? [
              {
                outline: whole('M0 262Q60 260 98 278L80 340L0 470'),
                tone: -0.6,
                marks: pen.label(0, 272, 62),
              },
            ]
          : []),
        ...pair({
          outline: sleeve(cut),
          pivot: cut.shoulder,
          tone: -0.03,
          folds: ['M334 400Q384 480 366 610', 'M410 520Q384 560 346 566'],
        }),
        ...pair({
          outline: cuff.outline,
          pivot: cut.shoulder,
          tone: -0.04,
          marks: pen.ribs(cuff.middle, 40),
        }),
        {
          outline: body(cut, front ? 346 : 306),
          folds: FOLDS,
          marks: [
            pen.seam(both('M292 350Q270 468 288 590')),
            hem,
            front
              ? pen.cut('M-30 350L30 350L30 574L-30 574Z') +
                pen.stitches('M-22 350V566H22V350') +
                pen.buttons([
                  [0, 420],
                  [0, 484],
                  [0, 544],
                ])
              : '',
          ].join(''),
        },
        ...(front
          ? [
              { outline: whole('M0 246Q66 246 100 272L90 294Q50 278 0 278'), tone: -0.1 },
              ...pair({
                outline: 'M2 372Q30 306 94 264Q120 274 132 302L120 424Q62 414 2 372Z',
                tone: 0.02,
                marks: pen.ribs('M30 300L140 410', 260),
              }),
            ]
          : [
              {
                outline: whole('M0 250Q72 250 104 278Q114 300 118 330Q60 346 0 346'),
                marks: pen.ribs('M-140 300L140 300', 130),
              },
            ]),
      ],
    }
  }

/** A polo: a knitted collar, three buttons, ribs at the sleeves. */
export const polo: Garment = {
  front: side(true),
  back: side(false),
  focus: { x: 20, y: 460, zoom: 3.4 },
  away: { half: 246, top: 246, bottom: 880 },
}
