import type { Garment } from './piece.ts'
import { body, both, type Cut, collarBand, inside, neckline, pair, sleeve } from './top.ts'

const short: Cut = {
  neck: [102, 290],
  shoulder: [292, 346],
  armpit: [288, 590],
  hem: [294, 1180],
  cuff: [
    [462, 592],
    [340, 664],
  ],
}

const long: Cut = {
  ...short,
  cuff: [
    [452, 1082],
    [352, 1108],
  ],
}

const FRONT = 382
const BACK = 310

type Style = { cut: Cut; pocket?: boolean }

const tee = ({ cut, pocket = false }: Style): Garment => {
  const [[ox, oy], [ix, iy]] = cut.cuff
  const cuffLine = `M${ox - 9} ${oy - 28}Q${(ox + ix) / 2 - 8} ${(oy + iy) / 2 - 16} ${ix - 12} ${iy - 30}`
  const hemLine = 'M0 1166Q146 1166 300 1152M0 1174Q146 1174 300 1160'
  const armhole = 'M292 346Q270 468 288 590'
  const band = (depth: number) => neckline({ ...cut, neck: [cut.neck[0] + 12, cut.neck[1] + 5] }, depth + 13)
  const sleeves = (marks: string) =>
    pair({
      outline: sleeve(cut),
      tone: -0.06,
      marks,
      folds: [`M330 400Q370 ${(oy + 400) / 2} 350 ${oy - 20}`],
    })
  const folds = [
    'M-230 660Q-190 860 -236 1100',
    'M214 700Q180 900 226 1130',
    'M60 980Q30 1080 66 1180',
    'M250 520Q190 600 120 622',
    'M-250 500Q-200 590 -150 600',
  ]
  const square = 'M78 530H226V692L152 732L78 692Z'
  return {
    front: (pen) => ({
      texture: 'jersey',
      parts: [
        { ...inside(cut, FRONT, BACK), marks: pen.label(0, BACK + 10) },
        ...sleeves(pen.stitches(cuffLine)),
        {
          outline: body(cut, FRONT),
          folds,
          marks:
            pen.stitches(both(hemLine)) +
            pen.seam(both(armhole)) +
            (pocket
              ? pen.shade(square, 0.08) +
                pen.seam(square) +
                pen.stitches('M86 552H218M86 538V688L152 722L218 688V538')
              : ''),
        },
        { outline: collarBand(cut, FRONT, 28), marks: pen.ribs(both(band(FRONT)), 28) },
      ],
    }),
    back: (pen) => ({
      texture: 'jersey',
      parts: [
        ...sleeves(pen.stitches(cuffLine)),
        { outline: body(cut, BACK), folds, marks: pen.stitches(both(hemLine)) + pen.seam(both(armhole)) },
        { outline: collarBand(cut, BACK, 26), marks: pen.ribs(both(band(BACK)), 26) },
      ],
    }),
    focus: { x: 30, y: 470, zoom: 2.4 },
    fold: { half: 250, top: 262, bottom: 900 },
  }
}

export const heavyTee = tee({ cut: short })
export const pocketTee = tee({ cut: short, pocket: true })
export const longTee = tee({ cut: long })
