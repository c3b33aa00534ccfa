import type { Garment } from './piece.ts'
import { whole } from './shape.ts'
import { ARMHOLE, arms, cut, FOLDS, hem, slantPocket } from './shell-parts.ts'
import { body, both, pair } from './top.ts'

/** A rain shell: a hood, a zip, taped seams. */
export const rainShell: Garment = {
  front: (pen) => ({
    texture: 'smooth',
    parts: [
      {
        outline: whole('M0 150C134 150 196 240 186 356Q130 424 0 428'),
        tone: -0.06,
        folds: ['M-130 220Q-156 300 -120 390'],
      },
      { outline: whole('M0 204C90 204 128 266 120 344Q76 404 0 408'), tone: -0.65, marks: pen.label(0, 306) },
      ...arms(pen.seam('M340 420Q436 700 452 1080')),
      ...pair({ outline: 'M478 1050L374 1078L382 1108L490 1080Z', pivot: cut.shoulder, tone: 0.04 }),
      {
        outline: body(cut, 430),
        folds: FOLDS,
        marks: [
          pen.seam(both(ARMHOLE), both('M0 500Q160 500 296 470')),
          pen.stitches(both('M0 510Q160 510 296 480')),
          hem(pen),
          slantPocket(pen),
          pen.zip('M0 430V1180'),
          pen.cord('M0 440L3 496', 8),
        ].join(''),
      },
      ...pair({
        outline: 'M0 436Q46 412 104 354Q134 308 124 250Q168 300 192 380Q126 452 0 486Z',
        tone: 0.04,
        marks: pen.stitches('M10 452Q66 426 120 366Q144 326 142 286') + pen.cord('M92 428Q100 480 94 540', 7),
      }),
    ],
  }),
  back: (pen) => ({
    texture: 'smooth',
    parts: [
      ...arms(pen.seam('M340 420Q436 700 452 1080')),
      {
        outline: body(cut, 318),
        folds: FOLDS,
        marks: pen.seam(both(ARMHOLE), both('M0 600Q160 600 302 570')) + hem(pen),
      },
      {
        outline: whole('M0 160C136 160 200 256 192 372Q150 470 0 520'),
        folds: ['M-104 250Q-156 360 -70 460', 'M114 270Q146 380 70 450'],
        marks: pen.seam(both('M58 166Q74 330 62 506')) + pen.stitches(both('M68 168Q84 330 72 500')),
      },
    ],
  }),
  focus: { x: 40, y: 520, zoom: 2.8 },
  away: { half: 274, top: 144, bottom: 940 },
}
