import type { Garment } from './piece.ts'
import { whole } from './shape.ts'
import { both } from './top.ts'

const SKIRT = whole('M0 300L176 300Q252 620 300 1180Q160 1206 0 1206')

/** A wrap skirt: one edge crosses the front and ties at the side. */
export const wrapSkirt: Garment = {
  front: (pen) => ({
    texture: 'twill',
    parts: [
      {
        outline: SKIRT,
        folds: [
          'M-150 460Q-200 800 -236 1160',
          'M170 560Q220 860 240 1160',
          'M-40 700Q-60 960 -60 1190',
          'M120 420Q60 600 -40 700',
        ],
        marks:
          pen.shade('M96 350Q-20 780 -34 1210L-52 1210Q-40 780 78 350Z', 0.3) +
          pen.seam('M96 350Q-20 780 -34 1210') +
          pen.stitches('M112 350Q-2 780 -16 1210', both('M0 1184Q160 1184 304 1160')),
      },
      {
        outline: whole('M0 292L178 292L186 356L0 362'),
        tone: 0.04,
        marks: pen.stitches(both('M0 302L176 302M0 350L184 346')),
      },
      { outline: 'M92 312Q150 300 176 330Q150 360 92 346Z', tone: 0.06 },
      { outline: 'M112 338Q150 440 118 548L92 540Q120 440 92 344Z', tone: -0.1 },
      { outline: 'M104 338Q104 420 60 500L38 486Q80 420 84 342Z', tone: 0.02 },
    ],
  }),
  back: (pen) => ({
    texture: 'twill',
    parts: [
      {
        outline: SKIRT,
        folds: ['M-150 460Q-200 800 -236 1160', 'M170 560Q220 860 240 1160', 'M-40 700Q-60 960 -60 1190'],
        marks: pen.seam('M-92 356L-80 470M92 356L80 470') + pen.stitches(both('M0 1184Q160 1184 304 1160')),
      },
      {
        outline: whole('M0 292L178 292L186 356L0 362'),
        tone: 0.04,
        marks: pen.stitches(both('M0 302L176 302M0 350L184 346')),
      },
    ],
  }),
  focus: { x: 60, y: 460, zoom: 3.1 },
  away: { half: 178, top: 286, bottom: 700 },
}
