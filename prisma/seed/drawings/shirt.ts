import type { Pen } from './pen.ts'
import type { Garment, Part, Side } from './piece.ts'
import { whole } from './shape.ts'
import { bandCollar, campCollar, pointedCollar, shirtBackCollar } from './shirt-collars.ts'
import { long } from './shirt-cuts.ts'
import type { Texture } from './textures.ts'
import { body, both, type Cut, cuffBand, pair, sleeve } from './top.ts'

export type Figure = { body: (pen: Pen) => string; back?: (pen: Pen) => string; sleeve: (pen: Pen) => string }

type Style = {
  texture: Texture
  collar?: 'pointed' | 'camp' | 'band'
  cut?: Cut
  pockets?: 'none' | 'one' | 'flaps'
  /** What is woven or piped into the cloth. */
  figure?: Figure
  thread?: string
}

const ARMHOLE = 'M290 350Q266 470 282 596'
const FOLDS = [
  'M-222 640Q-172 860 -236 1060',
  'M206 700Q160 900 226 1090',
  'M84 900Q44 1050 96 1150',
  'M-96 980Q-60 1070 -110 1160',
  'M254 520Q180 606 96 640',
  'M-254 510Q-196 600 -110 630',
  'M150 420Q130 500 150 560',
]
const SQUARE = 'M72 566H214V706L143 738L72 706Z'

const onePocket = (pen: Pen) => pen.cut(SQUARE) + pen.stitches('M80 588H206M80 574V702L143 729L206 702V574')
const flapPockets = (pen: Pen) =>
  pen.both(
    pen.cut('M74 560H212V712L143 740L74 712Z') +
      pen.stitches('M82 610V706L143 731L204 706V610') +
      pen.cut('M68 548H218V606L143 632L68 606Z') +
      pen.stitches('M76 556V600L143 623L210 600V556') +
      pen.buttons([[143, 608]], 8),
  )

const collars = { pointed: pointedCollar, camp: campCollar, band: bandCollar }
const pocketMarks = { none: () => '', one: onePocket, flaps: flapPockets }

export const shirt = ({
  texture,
  collar = 'pointed',
  cut = long,
  pockets = 'none',
  figure,
  thread,
}: Style): Garment => {
  const [hx, hy] = cut.hem
  const bottom = hy + (cut.tail ?? 14)
  const hem = (pen: Pen) =>
    pen.stitches(both(`M0 ${bottom - 14}Q${hx * 0.62} ${bottom - 14} ${hx + 4} ${hy - 14}`))
  const folds = [...FOLDS, ...(hy > 1300 ? skirtFolds(hx, bottom) : [])]
  const front: Side = (pen) => ({
    texture,
    parts: [
      { outline: whole('M0 266Q56 264 96 276L80 340L0 462'), tone: -0.55, marks: pen.label(0, 272, 62) },
      ...arms(pen, cut, figure?.sleeve(pen)),
      {
        outline: body(cut, collar === 'camp' ? 440 : 344),
        folds,
        marks: [
          figure?.body(pen) ?? '',
          pen.seam(both(ARMHOLE)),
          hem(pen),
          pen.shade(`M24 340H38V${bottom}H24Z`, 0.2),
          pen.seam(`M-24 340V${bottom}M24 340V${bottom}`),
          pen.stitches(`M-16 340V${bottom}M16 340V${bottom}`),
          pocketMarks[pockets](pen),
          pen.buttons(buttonsDown(470, bottom - 150)),
        ].join(''),
      },
      ...collars[collar](pen),
    ],
  })
  const back: Side = (pen) => ({
    texture,
    parts: [
      ...arms(pen, cut, figure?.sleeve(pen)),
      {
        outline: body(cut, 300),
        folds,
        marks: [
          figure?.back?.(pen) ?? '',
          pen.seam(both(ARMHOLE), both('M0 438Q150 438 278 424')),
          pen.stitches(both('M0 448Q150 448 278 434')),
          pen.shade('M-26 440L-14 640H14L26 440Z', 0.16),
          pen.seam('M-26 440L-14 620M26 440L14 620'),
          hem(pen),
        ].join(''),
      },
      shirtBackCollar(pen, collar),
    ],
  })
  return {
    front,
    back,
    thread,
    focus: { x: 40, y: 490, zoom: 3.2 },
    away: { half: 242, top: 246, bottom: 900 },
  }
}

function arms(pen: Pen, cut: Cut, figure = ''): Part[] {
  const [[ox, oy], [ix, iy]] = cut.cuff
  const isShort = oy < 800
  const arm: Part = {
    outline: sleeve(cut),
    pivot: cut.shoulder,
    tone: -0.05,
    folds: isShort
      ? ['M330 410Q390 520 372 660', 'M420 560Q390 590 352 610']
      : [
          'M304 470Q364 730 396 980',
          'M410 736Q398 790 340 800',
          'M418 806Q400 850 356 852',
          'M428 906Q420 940 372 948',
        ],
  }
  if (isShort)
    return pair({ ...arm, marks: figure + pen.stitches(`M${ox - 14} ${oy - 30}L${ix - 16} ${iy - 32}`) })
  const cuff = cuffBand(cut, 84, 4)
  return [
    ...pair({ ...arm, marks: figure }),
    ...pair({
      outline: cuff.outline,
      pivot: cut.shoulder,
      tone: -0.02,
      marks: figure + pen.stitches(cuff.middle) + pen.buttons([[394, 1098]], 9),
    }),
  ]
}

const skirtFolds = (hx: number, bottom: number) => [
  `M-200 900Q-150 1200 -${hx - 70} ${bottom - 40}`,
  `M170 960Q150 1200 ${hx - 90} ${bottom - 30}`,
  `M-70 1000Q-50 1240 -90 ${bottom - 20}`,
]

const buttonsDown = (from: number, to: number) =>
  Array.from({ length: Math.floor((to - from) / 136) + 1 }, (_, index) => [0, from + index * 136] as const)
