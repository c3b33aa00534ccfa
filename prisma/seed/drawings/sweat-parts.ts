import type { Pen } from './pen.ts'
import type { Part } from './piece.ts'
import { body, both, type Cut, collarBand, cuffBand, hemBand, neckline, pair, sleeve } from './top.ts'

/* What sweatshirts and hoodies share. */

export const cut: Cut = {
  neck: [104, 300],
  shoulder: [300, 362],
  armpit: [302, 640],
  hem: [296, 1086],
  cuff: [
    [468, 1024],
    [362, 1052],
  ],
}

export const FRONT = 392
export const BACK = 318
const ARMHOLE = 'M300 362Q276 500 302 640'
const FOLDS = [
  'M-236 700Q-190 860 -244 1060',
  'M220 760Q180 900 236 1080',
  'M90 940Q50 1020 96 1090',
  'M262 570Q190 650 110 676',
  'M-262 560Q-200 640 -130 664',
]

export const arms = (pen: Pen): Part[] => {
  const cuff = cuffBand(cut, 78, 12)
  return [
    ...pair({
      outline: sleeve(cut),
      pivot: cut.shoulder,
      tone: -0.1,
      folds: ['M316 490Q370 730 394 980', 'M406 806Q400 850 366 866', 'M422 906Q410 950 380 960'],
    }),
    ...pair({ outline: cuff.outline, pivot: cut.shoulder, tone: -0.08, marks: pen.ribs(cuff.middle, 84) }),
  ]
}

export const hem = (pen: Pen): Part => {
  const band = hemBand(cut, 76)
  return { outline: band.outline, tone: -0.06, marks: pen.ribs(band.middle, 92) }
}

export const neckBand = (pen: Pen, depth: number): Part => ({
  outline: collarBand(cut, depth, 34),
  marks: pen.ribs(both(neckline({ ...cut, neck: [118, 306] }, depth + 17)), 34),
})

export const torso = (pen: Pen, depth: number, marks = ''): Part => ({
  outline: body(cut, depth),
  folds: FOLDS,
  marks: pen.seam(both(ARMHOLE)) + pen.stitches(both('M308 362Q284 500 310 640')) + marks,
})
