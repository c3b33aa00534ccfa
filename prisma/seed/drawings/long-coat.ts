import type { Pen } from './pen.ts'
import type { Garment, Part } from './piece.ts'
import { whole } from './shape.ts'
import { body, both, type Cut, cuffBand, pair, sleeve } from './top.ts'

const cut: Cut = {
  neck: [104, 240],
  shoulder: [290, 304],
  armpit: [288, 580],
  hem: [338, 1290],
  cuff: [
    [456, 1010],
    [346, 1038],
  ],
}
const FOLDS = [
  'M-230 700Q-206 960 -270 1240',
  'M220 760Q206 1000 276 1260',
  'M110 960Q96 1120 130 1280',
  'M250 520Q180 600 110 626',
  'M-120 1020Q-140 1160 -120 1290',
]

const arms = (pen: Pen): Part[] => {
  const cuff = cuffBand(cut, 20, 0)
  return [
    ...pair({
      outline: sleeve(cut),
      tone: -0.14,
      folds: ['M330 390Q390 660 368 990', 'M418 780Q388 830 356 842'],
      marks: pen.stitches('M450 930L356 954'),
    }),
    ...pair({ outline: cuff.outline, tone: -0.1 }),
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
        outline: body(cut, 640),
        folds: FOLDS,
        marks: [
          pen.seam(both('M290 304Q268 440 288 580')),
          pen.shade('M36 640L50 640L56 1310L42 1310Z', 0.3),
          pen.seam('M36 640L44 1310'),
          pen.both(pen.cut('M128 826L256 796L262 830L134 860Z') + pen.stitches('M134 850L258 820')),
          pen.buttons(
            [690, 830, 970].map((y) => [6, y]),
            17,
          ),
        ].join(''),
      },
      { outline: whole('M0 196Q78 196 112 232L98 268Q54 238 0 238'), tone: -0.1 },
      ...pair({
        outline: 'M12 650Q24 420 104 226Q136 240 154 276L150 352L196 372L166 470Q96 570 12 650Z',
        tone: 0.05,
        marks: pen.seam('M150 352L92 330') + pen.stitches('M28 632Q100 556 158 464L184 378'),
      }),
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
          pen.seam(both('M290 304Q268 440 288 580'), 'M0 300L0 1310') +
          pen.shade('M0 960L16 1310L0 1310Z', 0.4),
      },
      {
        outline: whole('M0 200Q82 200 118 238Q128 264 132 290Q66 312 0 312'),
        marks: pen.stitches(both('M0 302Q64 302 122 282')),
      },
    ],
  }),
  focus: { x: 50, y: 560, zoom: 1.9 },
}
