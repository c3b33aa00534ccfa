import { COPPER } from './dyes.ts'
import { ARMHOLE, arms, backCollar, collar, cut, FOLDS, frontEdge, inner } from './jacket-parts.ts'
import type { Pen } from './pen.ts'
import type { Garment } from './piece.ts'
import { body, both, type Cut } from './top.ts'

const cropped: Cut = { ...cut, hem: [296, 1040] }

/** Those along the body end above the band: a ridge that ran past the hem would be a white notch in it. */
const CREASES = [
  'M-250 660Q-208 800 -254 950',
  'M238 700Q194 820 246 950',
  'M90 850Q58 910 92 960',
  ...FOLDS.slice(3),
]

const waistband = (pen: Pen) =>
  pen.cut('M-320 990Q0 1006 320 990L320 1100L-320 1100Z') + pen.stitches('M-310 1004Q0 1020 310 1004')

/** A denim jacket: two pockets at the chest, seams that run down from them, a band at the waist. */
export const denimJacket: Garment = {
  front: (pen) => ({
    texture: 'denim',
    parts: [
      { ...inner, marks: pen.label(0, 286) },
      ...arms(pen),
      {
        outline: body(cropped, 376),
        folds: CREASES,
        marks: [
          pen.seam(both(ARMHOLE), both('M40 520L300 504')),
          pen.stitches(both('M40 512L300 496M312 350Q288 490 312 630')),
          frontEdge(pen, 1060),
          pen.both(
            pen.seam('M92 620L70 990M222 616L148 990') +
              pen.stitches('M100 620L80 990M214 616L140 990') +
              pen.cut('M84 506L228 500L226 592L156 626L86 598Z') +
              pen.stitches('M92 516L220 510L218 588L156 616L94 594Z') +
              pen.buttons([[156, 592]], 11),
          ),
          waistband(pen),
          pen.buttons(
            [450, 570, 690, 810, 930, 1024].map((y) => [2, y] as const),
            12,
          ),
        ].join(''),
      },
      ...collar(pen),
    ],
  }),
  back: (pen) => ({
    texture: 'denim',
    parts: [
      ...arms(pen),
      {
        outline: body(cropped, 300),
        folds: CREASES,
        marks:
          pen.seam(both(ARMHOLE), both('M0 500L300 484M150 496L90 990')) +
          pen.stitches(both('M0 510L300 494M160 496L100 990')) +
          waistband(pen),
      },
      backCollar(pen),
    ],
  }),
  thread: COPPER,
  focus: { x: 110, y: 560, zoom: 3.1 },
  away: { half: 266, top: 240, bottom: 900 },
}
