import type { Pen } from './pen.ts'
import type { Garment } from './piece.ts'
import { body, both, type Cut, collarBand, inside, neckline, pair, sleeve } from './top.ts'

const short: Cut = {
  neck: [102, 290],
  shoulder: [296, 350],
  armpit: [290, 590],
  hem: [296, 1150],
  cuff: [
    [470, 590],
    [344, 668],
  ],
}

const long: Cut = {
  ...short,
  cuff: [
    [462, 1074],
    [362, 1106],
  ],
}

/** A tee that goes on to the knee. */
const dress: Cut = { ...short, hem: [336, 1440] }

const FRONT = 382
const BACK = 310

type Style = { cut: Cut; pocket?: boolean; stripes?: boolean }

const FOLDS = [
  'M-236 640Q-180 860 -246 1090',
  'M220 680Q170 880 236 1110',
  'M60 930Q20 1060 76 1150',
  'M-90 980Q-50 1070 -104 1150',
  'M262 512Q190 606 100 628',
  'M-262 500Q-206 590 -120 606',
  'M-150 420Q-110 470 -130 540',
]

const tee = ({ cut, pocket = false, stripes = false }: Style): Garment => {
  const [[ox, oy], [ix, iy]] = cut.cuff
  const [hx, hy] = cut.hem
  const cuffLine = `M${ox - 12} ${oy - 24}Q${(ox + ix) / 2 - 8} ${(oy + iy) / 2 - 14} ${ix - 12} ${iy - 28}`
  const hemLine = `M0 ${hy - 12}Q${hx / 2} ${hy - 12} ${hx + 6} ${hy - 26}M0 ${hy - 3}Q${hx / 2} ${hy - 3} ${hx + 6} ${hy - 17}`
  const band = (depth: number) => neckline({ ...cut, neck: [cut.neck[0] + 12, cut.neck[1] + 5] }, depth + 13)
  const woven = (pen: Pen) => (stripes ? pen.stripes([0, 400], [0, hy - 40], 52, 19) : '')
  const sleeveFolds =
    oy < 800
      ? [`M334 400Q384 ${(oy + 400) / 2} 366 ${oy + 20}`, 'M420 540Q390 580 350 590']
      : [
          'M308 470Q366 750 396 1020',
          'M410 746Q396 800 342 806',
          'M420 836Q400 876 356 880',
          'M432 966Q420 1000 372 1004',
        ]
  const sleeves = (pen: Pen) =>
    pair({
      outline: sleeve(cut),
      pivot: cut.shoulder,
      tone: -0.03,
      marks:
        (stripes ? pen.stripes([330, 420], [(ox + ix) / 2, oy - 20], 52, 19) : '') + pen.stitches(cuffLine),
      folds: sleeveFolds,
    })
  const torso = (pen: Pen, depth: number, marks = '') => ({
    outline: body(cut, depth),
    folds: [...FOLDS, ...(hy > 1300 ? ['M-120 1000Q-90 1220 -150 1420', 'M150 1020Q130 1240 190 1430'] : [])],
    marks: [woven(pen), pen.stitches(both(hemLine)), pen.seam(both('M296 350Q272 468 290 590')), marks].join(
      '',
    ),
  })
  const square = 'M78 530H226V692L152 732L78 692Z'
  const breast = (pen: Pen) =>
    pocket ? pen.cut(square) + pen.stitches('M86 552H218M86 538V688L152 722L218 688V538') : ''
  return {
    front: (pen) => ({
      texture: 'jersey',
      parts: [
        { ...inside(cut, FRONT, BACK), marks: pen.label(0, BACK + 10) },
        ...sleeves(pen),
        torso(pen, FRONT, breast(pen)),
        { outline: collarBand(cut, FRONT, 28), marks: pen.ribs(both(band(FRONT)), 28) },
      ],
    }),
    back: (pen) => ({
      texture: 'jersey',
      parts: [
        ...sleeves(pen),
        torso(pen, BACK),
        { outline: collarBand(cut, BACK, 26), marks: pen.ribs(both(band(BACK)), 26) },
      ],
    }),
    focus: { x: 30, y: 470, zoom: 3.4 },
    away: { half: 250, top: 262, bottom: 900 },
  }
}

export const heavyTee = tee({ cut: short })
export const pocketTee = tee({ cut: short, pocket: true })
export const longTee = tee({ cut: long })
export const stripedTee = tee({ cut: long, stripes: true })
export const teeDress = tee({ cut: dress, pocket: true })
