import { bagAway } from './dust-bag.ts'
import type { Pen } from './pen.ts'
import type { Garment, Part } from './piece.ts'
import { whole } from './shape.ts'
import { both, pair } from './top.ts'

const BODY = whole('M0 330Q170 330 224 400Q268 470 280 760L288 1150Q286 1220 220 1226L0 1230')

const handle = (pen: Pen): Part => ({
  outline: 'M-96 352C-96 230 96 230 96 352L64 356C64 276 -64 276 -64 356Z',
  tone: -0.06,
  marks: pen.stitches('M-84 350C-84 246 84 246 84 350'),
})

const sidePocket = (pen: Pen): Part[] =>
  pair({
    outline: 'M262 860Q330 872 336 940L332 1150Q324 1190 276 1196Z',
    tone: -0.08,
    marks: pen.ribs('M260 880L340 890', 26),
  })

/** A backpack: a zip over the top, a pocket in front, padded straps behind. */
export const backpack: Garment = {
  front: (pen) => ({
    texture: 'twill',
    parts: [
      handle(pen),
      ...sidePocket(pen),
      {
        outline: BODY,
        folds: [
          'M-230 560Q-190 700 -236 840',
          'M220 520Q190 640 226 780',
          'M-120 700Q0 730 130 690',
          'M-240 1100Q-100 1180 60 1180',
        ],
        marks: [
          pen.zip('M-236 560Q-220 400 -120 380Q0 366 120 380Q220 400 236 560'),
          pen.cord('M236 560L246 632', 9),
          pen.seam(both('M0 1170Q200 1170 290 1140')),
        ].join(''),
      },
      {
        outline: whole('M0 780L196 772Q222 776 226 810L232 1080Q230 1130 190 1136L0 1140'),
        tone: 0.02,
        folds: ['M-190 900Q-150 1000 -190 1100', 'M150 880Q120 980 160 1090', 'M-40 1000Q20 1080 -20 1130'],
        marks:
          pen.zip('M-190 836L190 836') +
          pen.cord('M-180 836L-192 900', 9) +
          pen.stitches(both('M0 794L196 786')) +
          pen.label(0, 960, 110),
      },
    ],
  }),
  back: (pen) => ({
    texture: 'twill',
    parts: [
      handle(pen),
      ...sidePocket(pen),
      {
        outline: BODY,
        folds: ['M-60 500Q0 520 70 496', 'M-80 900Q0 930 90 890'],
        marks: pen.shade('M-150 440H150V1080H-150Z', 0.12) + pen.stitches('M-150 440H150V1080H-150Z'),
      },
      ...pair({
        outline: 'M60 400Q170 380 196 500Q216 760 210 930L130 940Q140 720 120 540Q110 470 50 460Z',
        tone: 0.03,
        folds: ['M110 430Q166 470 170 640', 'M170 680Q176 780 168 900'],
        marks: pen.stitches('M64 414Q158 396 182 506Q202 760 196 924M54 446Q124 456 134 540Q154 720 144 930'),
      }),
      ...pair({ outline: 'M156 930L186 928Q206 1060 262 1150L240 1168Q176 1080 156 930Z', tone: -0.1 }),
    ],
  }),
  focus: { x: 60, y: 860, zoom: 2.9 },
  away: bagAway(760),
}
