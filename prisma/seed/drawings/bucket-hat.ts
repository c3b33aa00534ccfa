import { hatAway } from './dust-bag.ts'
import type { Garment, Side } from './piece.ts'
import { whole } from './shape.ts'
import { both } from './top.ts'

const bucketSide =
  (seam: string): Side =>
  (pen) => ({
    texture: 'canvas',
    parts: [
      {
        outline: whole('M0 780C200 780 310 760 330 748Q400 840 420 914Q240 990 0 990'),
        tone: -0.04,
        folds: ['M-340 880Q-200 940 -60 940', 'M250 840Q320 880 350 930'],
        marks: [0, 1, 2, 3, 4]
          .map((row) =>
            pen.stitches(
              both(
                `M0 ${830 + row * 34}C190 ${830 + row * 34} 300 ${806 + row * 34} ${360 + row * 16} ${786 + row * 28}`,
              ),
            ),
          )
          .join(''),
      },
      {
        outline: whole('M0 500Q190 500 236 540Q296 660 320 756Q200 812 0 812'),
        folds: ['M-170 580Q-220 680 -230 760', 'M190 600Q220 690 214 770'],
        marks:
          pen.seam(both('M0 540Q150 540 236 548'), seam) +
          pen.stitches(both('M0 552Q150 552 238 560')) +
          pen.eyelets([
            [200, 680],
            [236, 676],
            [-200, 680],
            [-236, 676],
          ]),
      },
      { outline: whole('M0 492Q150 492 238 536Q150 556 0 556'), tone: 0.06 },
    ],
  })

/** A bucket hat. */
export const bucketHat: Garment = {
  front: bucketSide('M-60 542L-72 812'),
  back: bucketSide('M0 544L0 812'),
  focus: { x: 120, y: 760, zoom: 3.1 },
  away: hatAway(690),
}
