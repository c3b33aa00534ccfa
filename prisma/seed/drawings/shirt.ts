import type { Pen } from './pen.ts'
import type { Garment, Part } from './piece.ts'
import { whole } from './shape.ts'
import type { Texture } from './textures.ts'
import { body, both, type Cut, cuffBand, pair, sleeve } from './top.ts'

const long: Cut = {
  neck: [92, 286],
  shoulder: [286, 346],
  armpit: [280, 596],
  hem: [282, 1110],
  tail: 84,
  cuff: [
    [452, 1040],
    [358, 1064],
  ],
}

const short: Cut = {
  ...long,
  hem: [290, 1150],
  tail: 14,
  cuff: [
    [458, 640],
    [344, 700],
  ],
}

type Style = { texture: Texture; collar: 'pointed' | 'camp'; sleeves: 'long' | 'short'; pocket: boolean }

const ARMHOLE = 'M286 346Q264 470 280 596'
const FOLDS = [
  'M-222 660Q-180 860 -232 1060',
  'M206 720Q170 900 222 1100',
  'M84 960Q50 1070 90 1180',
  'M246 530Q180 610 110 640',
  'M-246 520Q-200 600 -130 630',
]
const SQUARE = 'M72 566H214V706L143 738L72 706Z'

const shirt = ({ texture, collar, sleeves, pocket }: Style): Garment => {
  const cut = sleeves === 'long' ? long : short
  const bottom = cut.hem[1] + (cut.tail ?? 14)
  const arms = (pen: Pen): Part[] => {
    const [[ox, oy], [ix, iy]] = cut.cuff
    const arm: Part = {
      outline: sleeve(cut),
      tone: -0.12,
      folds: [
        `M330 410Q380 ${(oy + 400) / 2} 366 ${oy - 20}`,
        `M400 ${oy - 180}Q380 ${oy - 140} 352 ${oy - 120}`,
      ],
    }
    if (sleeves === 'short')
      return pair({ ...arm, marks: pen.stitches(`M${ox - 10} ${oy - 34}L${ix - 16} ${iy - 36}`) })
    const cuff = cuffBand(cut, 84, 4)
    return [
      ...pair(arm),
      ...pair({ outline: cuff.outline, marks: pen.stitches(cuff.middle) + pen.buttons([[386, 1100]], 9) }),
    ]
  }
  return {
    front: (pen) => ({
      texture,
      parts: [
        { outline: whole('M0 266Q56 264 96 276L80 340L0 462'), tone: -0.55, marks: pen.label(0, 272, 62) },
        ...arms(pen),
        {
          outline: body(cut, collar === 'camp' ? 440 : 344),
          folds: FOLDS,
          marks: [
            pen.seam(both(ARMHOLE)),
            pen.stitches(
              both(
                `M0 ${bottom - 16}Q${cut.hem[0] * 0.62} ${bottom - 16} ${cut.hem[0] + 4} ${cut.hem[1] - 16}`,
              ),
            ),
            pen.shade(`M24 340H34V${bottom}H24Z`, 0.25),
            pen.seam(`M-24 340V${bottom}M24 340V${bottom}`),
            pen.stitches(`M-16 340V${bottom}M16 340V${bottom}`),
            ...(pocket
              ? [
                  pen.shade(SQUARE, 0.08),
                  pen.seam(SQUARE),
                  pen.stitches('M80 588H206M80 574V702L143 729L206 702V574'),
                ]
              : []),
            pen.buttons([470, 610, 750, 890, 1030].map((y) => [0, y])),
          ].join(''),
        },
        ...(collar === 'camp' ? campCollar(pen) : pointedCollar(pen)),
      ],
    }),
    back: (pen) => ({
      texture,
      parts: [
        ...arms(pen),
        {
          outline: body(cut, 300),
          folds: FOLDS,
          marks:
            pen.seam(both(ARMHOLE), both('M0 438Q150 438 274 424')) +
            pen.stitches(both('M0 448Q150 448 274 434')) +
            pen.seam('M-26 440L-16 560M26 440L16 560') +
            pen.shade('M-26 440L-16 600H16L26 440Z', 0.2),
        },
        {
          outline: whole('M0 250Q72 250 104 278Q112 296 116 318Q60 336 0 336'),
          marks: pen.stitches(both('M0 326Q58 326 106 310')),
        },
      ],
    }),
    focus: { x: 40, y: 490, zoom: 2.3 },
    fold: { half: 242, top: 246, bottom: 900 },
  }
}

const pointedCollar = (pen: Pen): Part[] => [
  { outline: whole('M0 246Q66 246 98 270L88 292Q50 276 0 276'), tone: -0.1 },
  ...pair({
    outline: 'M3 346L92 262Q118 274 130 300L106 436Q50 408 3 346Z',
    tone: 0.04,
    marks: pen.stitches('M10 352Q54 402 100 424L121 302'),
  }),
  { outline: 'M-12 342H12V368H-12Z', marks: pen.buttons([[0, 354]], 8) },
]

const campCollar = (pen: Pen): Part[] => [
  { outline: whole('M0 246Q66 246 98 268L88 294Q50 278 0 278'), tone: -0.1 },
  ...pair({
    outline: 'M0 452L78 296Q96 286 100 268Q124 280 138 306L176 420L118 414L138 472Q60 480 0 452Z',
    tone: 0.04,
    marks: pen.seam('M118 414L92 330') + pen.stitches('M126 460Q66 468 14 446M166 410L130 308'),
  }),
]

export const oxfordShirt = shirt({ texture: 'canvas', collar: 'pointed', sleeves: 'long', pocket: true })
export const poplinShirt = shirt({ texture: 'poplin', collar: 'pointed', sleeves: 'long', pocket: false })
export const campShirt = shirt({ texture: 'poplin', collar: 'camp', sleeves: 'short', pocket: true })
