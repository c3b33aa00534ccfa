import { heelOf, sole } from './rubber-sole.ts'
import { pairOf } from './shoe-pair.ts'

/** A slip-on: no laces, a gore at either side. */
export const slipOn = pairOf({
  texture: 'canvas',
  focus: { x: -40, y: 800, zoom: 2.9 },
  bag: 880,
  heel: heelOf({ top: 630, laced: false }),
  side: (pen, at, tone) => [
    sole(pen, at, tone),
    { outline: at('M-330 640Q-200 600 -60 640L-40 720L-330 700Z'), tone: tone - 0.6 },
    {
      outline: at(
        'M-404 876Q-424 740 -390 650Q-366 624 -330 640Q-250 720 -120 690Q-70 660 -40 640Q60 660 190 746Q340 780 408 846Q426 868 418 878Z',
      ),
      tone,
      folds: ['M60 720Q100 780 200 860', 'M190 800Q240 820 300 872', 'M-340 720Q-350 790 -330 860'].map(at),
      marks: [
        pen.shade(at('M-130 694Q-90 664 -50 648Q-40 720 -10 770L-96 800Q-120 740 -130 694Z'), 0.42),
        pen.ribs(at('M-110 680L-50 790'), 70),
        pen.seam(at('M-10 652Q10 760 90 876M-146 696Q-130 800 -150 878M-330 646Q-300 760 -330 878')),
        pen.stitches(
          at('M2 656Q24 760 106 876M-158 700Q-142 800 -162 878M-392 664Q-360 640 -330 654Q-250 734 -140 708'),
        ),
      ].join(''),
    },
  ],
})
