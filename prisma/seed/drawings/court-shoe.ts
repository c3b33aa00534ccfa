import { heelOf, sole } from './rubber-sole.ts'
import { pairOf } from './shoe-pair.ts'

const LACES = 'M-92 604L-60 676M-44 632L-14 706M8 662L38 738M62 694L92 768'

/** A low court shoe of canvas on a rubber sole. */
export const courtShoe = pairOf({
  texture: 'canvas',
  focus: { x: 30, y: 800, zoom: 2.9 },
  bag: 910,
  heel: heelOf({ top: 610, laced: true }),
  side: (pen, at, tone) => [
    sole(pen, at, tone),
    {
      outline: at('M-150 650Q-168 556 -120 540Q-60 552 -20 650L-60 720Z'),
      tone: tone - 0.12,
      texture: 'smooth',
      marks: pen.stitches(at('M-140 640Q-156 566 -118 554Q-70 566 -36 640')),
    },
    {
      outline: at(
        'M-404 876Q-424 740 -384 640Q-350 606 -300 622Q-250 690 -150 636L-96 610Q60 730 190 766Q340 790 408 846Q426 868 418 878Z',
      ),
      tone,
      folds: ['M190 800Q240 820 300 872', 'M-250 720Q-270 790 -250 860', 'M-60 760Q-40 810 -50 860'].map(at),
      marks: [
        pen.seam(
          at(
            'M-130 640Q-60 730 150 800M-150 640Q-110 780 -90 876M250 778Q200 826 214 878M-330 616Q-300 740 -330 878',
          ),
        ),
        pen.stitches(
          at(
            'M-138 648Q-98 784 -78 876M262 784Q214 828 228 878M-318 626Q-288 744 -316 878M-392 646Q-350 624 -306 634Q-250 700 -150 650',
          ),
        ),
        pen.cord(at(LACES), 11),
      ].join(''),
    },
  ],
})
