import type { Garment, Side } from './piece.ts'
import { whole } from './shape.ts'
import { both } from './top.ts'

const BEANIE = whole('M0 420C150 420 244 560 252 800L0 812')

const beanieSide =
  (labelled: boolean): Side =>
  (pen) => ({
    texture: 'knit',
    parts: [
      {
        outline: BEANIE,
        folds: [
          'M-150 520Q-206 640 -196 780',
          'M160 540Q200 680 180 790',
          'M-40 470Q-70 600 -60 760',
          'M70 480Q90 600 80 770',
        ],
        marks: pen.seam(both('M0 430L0 800M10 430Q120 560 128 800M40 440Q196 560 210 800')),
      },
      {
        outline: whole('M0 786Q140 784 262 770Q280 860 270 950Q140 966 0 968'),
        tone: 0.02,
        folds: ['M-200 800Q-190 870 -206 940', 'M140 800Q150 870 138 950'],
        marks: pen.ribs(both('M0 876Q140 874 282 860'), 200) + (labelled ? pen.label(0, 856, 84) : ''),
      },
    ],
  })

const beanieAway: Side = (pen) => ({
  texture: 'knit',
  parts: [
    {
      outline: 'M-180 500Q-150 440 20 446Q200 452 214 540L222 800L-190 806Z',
      folds: ['M-140 500Q20 470 180 520', 'M-120 580Q-140 660 -120 760', 'M100 560Q130 660 110 770'],
      marks: pen.seam('M-90 450L-96 806M10 446L8 806M110 456L118 806'),
    },
    {
      outline: 'M-200 770Q0 784 230 762Q242 850 236 930Q20 956 -198 936Q-208 850 -200 770Z',
      tone: 0.02,
      folds: ['M-150 790Q-140 850 -150 930', 'M170 790Q180 850 166 930'],
      marks: pen.ribs('M-220 856Q0 868 250 850', 200) + pen.label(20, 846, 84),
    },
  ],
})

/** A beanie, its edge turned up. */
export const beanie: Garment = {
  front: beanieSide(true),
  back: beanieSide(false),
  focus: { x: 40, y: 840, zoom: 3.5 },
  away: beanieAway,
}
