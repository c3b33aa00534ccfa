import { arms, BACK, cut, FOLDS, hem, neckBand } from './knit-parts.ts'
import type { Garment } from './piece.ts'
import { whole } from './shape.ts'
import { body, both, inside, pair } from './top.ts'

const V = 640

/** A cardigan: a deep V, a band of ribs all the way round it, two pockets. */
export const cardigan: Garment = {
  front: (pen) => ({
    texture: 'knit',
    parts: [
      {
        ...inside(cut, V - 8, BACK),
        outline: whole(`M0 ${BACK}Q64 ${BACK} 106 304L0 ${V + 8}`),
        marks: pen.label(0, BACK + 8),
      },
      ...arms(pen, cut),
      {
        outline: whole(`M0 ${V}L106 306L290 372Q266 510 300 650Q296 860 290 1050Q160 1064 0 1064`),
        folds: FOLDS,
        marks:
          pen.seam(both('M290 372Q264 510 300 650')) +
          pen.ribs(both('M94 836L226 836'), 34) +
          pen.seam(both('M94 820L226 820M94 852L226 852L226 1010L94 1010L94 852')),
      },
      hem(pen, cut),
      ...pair({
        outline: `M20 ${V + 26}L22 1148L-22 1148L-22 ${V - 20}L98 300L132 312L132 330Z`,
        marks: pen.ribs(`M0 ${V}L116 312`, 50),
      }),
      {
        outline: `M-22 ${V - 10}L0 ${V - 50}L22 ${V - 10}L22 1148L-22 1148Z`,
        marks:
          pen.ribs(`M0 ${V - 60}L0 1150`, 50) +
          pen.buttons(
            [680, 800, 920, 1040, 1110].map((y) => [0, y]),
            13,
          ),
      },
    ],
  }),
  back: (pen) => ({
    texture: 'knit',
    parts: [
      ...arms(pen, cut),
      { outline: body(cut, BACK), folds: FOLDS, marks: pen.seam(both('M290 372Q264 510 300 650')) },
      hem(pen, cut),
      neckBand(pen, BACK),
    ],
  }),
  focus: { x: 50, y: 690, zoom: 3.1 },
  away: { half: 258, top: 272, bottom: 930 },
}
