import type { Pen } from './pen.ts'
import type { Part } from './piece.ts'
import { both, type Cut, collarBand, cuffBand, hemBand, neckline, pair, sleeve } from './top.ts'

/* What the knits share. */

export const cut: Cut = {
  neck: [106, 306],
  shoulder: [290, 372],
  armpit: [300, 650],
  hem: [290, 1050],
  cuff: [
    [480, 990],
    [366, 1026],
  ],
}

/** A knit that goes on to the knee. */
export const LONG: Cut = { ...cut, armpit: [282, 640], hem: [306, 1430] }

export const FRONT = 396
export const BACK = 324
export const FOLDS = [
  'M-240 700Q-184 870 -246 1030',
  'M224 760Q174 910 236 1050',
  'M-80 900Q-40 1000 -96 1070',
  'M270 580Q194 672 100 696',
  'M-270 570Q-206 664 -120 686',
  'M140 440Q110 520 140 590',
]

/** From the shoulder down the sleeve, then about the elbow. */
const ARM_FOLDS = ['M314 490Q372 730 404 950', 'M418 746Q404 800 346 806', 'M426 836Q410 880 364 884']

/** Creases of thick cloth: few, and none where cables run. */
export const THICK = {
  body: ['M-256 700Q-226 860 -258 1030', 'M254 660Q226 840 262 1040', 'M-262 430Q-236 520 -268 640'],
  arms: ARM_FOLDS.slice(0, 1),
}

export const arms = (pen: Pen, at: Cut, folds = ARM_FOLDS): Part[] => {
  const cuff = cuffBand(at, 92, 12)
  return [
    ...pair({
      outline: sleeve(at),
      pivot: at.shoulder,
      tone: -0.05,
      folds,
    }),
    ...pair({ outline: cuff.outline, pivot: at.shoulder, tone: -0.04, marks: pen.ribs(cuff.middle, 96) }),
  ]
}

export const hem = (pen: Pen, at: Cut): Part => {
  const band = hemBand(at, 92)
  return { outline: band.outline, tone: -0.03, marks: pen.ribs(band.middle, 108) }
}

export const neckBand = (pen: Pen, depth: number): Part => ({
  outline: collarBand(cut, depth, 42),
  marks: pen.ribs(both(neckline({ ...cut, neck: [122, 314] }, depth + 21)), 44),
})
