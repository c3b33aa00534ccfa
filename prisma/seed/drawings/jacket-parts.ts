import type { Pen } from './pen.ts'
import type { Part } from './piece.ts'
import { whole } from './shape.ts'
import { both, type Cut, cuffBand, pair, sleeve } from './top.ts'

/* What the short jackets share. */

export const cut: Cut = {
  neck: [100, 284],
  shoulder: [304, 350],
  armpit: [304, 630],
  hem: [304, 1150],
  cuff: [
    [480, 1060],
    [366, 1088],
  ],
}

export const ARMHOLE = 'M304 350Q280 490 304 630'
export const FOLDS = [
  'M-250 700Q-206 880 -258 1080',
  'M238 760Q190 940 250 1120',
  'M90 1000Q54 1080 94 1150',
  'M264 560Q190 640 110 666',
  'M-264 550Q-200 630 -130 654',
]

export const arms = (pen: Pen): Part[] => {
  const cuff = cuffBand(cut, 74, 2)
  return [
    ...pair({
      outline: sleeve(cut),
      pivot: cut.shoulder,
      tone: -0.14,
      folds: ['M322 480Q378 740 404 1000', 'M422 826Q410 870 374 884', 'M434 936Q420 980 388 988'],
      marks: pen.stitches('M322 380Q424 640 452 1070'),
    }),
    ...pair({ outline: cuff.outline, pivot: cut.shoulder, tone: -0.06, marks: pen.stitches(cuff.middle) }),
  ]
}

export const yoke = (pen: Pen) =>
  pen.seam(both(ARMHOLE), both('M0 470Q160 470 292 454')) +
  pen.stitches(both('M312 350Q288 490 312 630M0 480Q160 480 290 464'))

export const hemStitches = (pen: Pen) => pen.stitches(both('M0 1146Q190 1146 308 1132'))

export const frontEdge = (pen: Pen, bottom: number) =>
  pen.shade(`M30 340L42 340L42 ${bottom}L30 ${bottom}Z`, 0.28) +
  pen.seam(`M30 340L30 ${bottom}`) +
  pen.stitches(`M20 340L20 ${bottom}M-20 340L-20 ${bottom}`)

export const inner: Part = { outline: whole('M0 262Q60 260 104 276L78 350L0 420'), tone: -0.6 }

export const collar = (pen: Pen): Part[] => [
  { outline: whole('M0 238Q74 238 108 268L96 300Q52 278 0 278'), tone: -0.1 },
  ...pair({
    outline: 'M4 376L98 262Q128 276 142 304L136 440L92 466Q44 430 4 376Z',
    tone: 0.03,
    marks: pen.stitches('M14 382Q54 430 94 454L127 434L132 306'),
  }),
]

export const backCollar = (pen: Pen): Part => ({
  outline: whole('M0 246Q78 246 114 280Q124 304 128 330Q64 350 0 350'),
  marks: pen.stitches(both('M0 340Q62 340 118 322')),
})
