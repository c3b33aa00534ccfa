import type { Pen } from './pen.ts'
import type { Part } from './piece.ts'
import { whole } from './shape.ts'
import { both, type Cut, cuffBand, pair, sleeve } from './top.ts'

/* What the coats share. */

export const cut: Cut = {
  neck: [104, 240],
  shoulder: [290, 304],
  armpit: [288, 580],
  hem: [372, 1650],
  cuff: [
    [456, 1010],
    [346, 1038],
  ],
}
export const FOLDS = [
  'M-230 700Q-206 960 -270 1240',
  'M220 760Q206 1000 276 1260',
  'M110 960Q96 1120 130 1280',
  'M278 556Q232 640 168 694',
  'M-120 1020Q-140 1160 -120 1290',
  'M-210 1180Q-180 1400 -236 1620',
  'M170 1160Q158 1400 200 1630',
  'M-60 1300Q-44 1460 -76 1640',
]

export const arms = (pen: Pen): Part[] => {
  const cuff = cuffBand(cut, 20, 0)
  return [
    ...pair({
      outline: sleeve(cut),
      pivot: cut.shoulder,
      tone: -0.14,
      folds: ['M308 440Q356 680 384 960', 'M400 786Q388 830 356 842'],
      marks: pen.stitches('M450 930L356 954'),
    }),
    ...pair({ outline: cuff.outline, pivot: cut.shoulder, tone: -0.1 }),
  ]
}

export const ARMHOLE = 'M290 304Q268 440 288 580'

export const backCollar = (pen: Pen): Part => ({
  outline: whole('M0 200Q82 200 118 238Q128 264 132 290Q66 312 0 312'),
  marks: pen.stitches(both('M0 302Q64 302 122 282')),
})
