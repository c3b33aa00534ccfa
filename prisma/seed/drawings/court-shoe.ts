import { dyes } from './dyes.ts'
import { pairOf } from './shoe-pair.ts'

const RUBBER = dyes.bone.cloth

/** A low court shoe of canvas on a rubber sole. */
export const courtShoe = pairOf('canvas', { x: 30, y: 800, zoom: 2.1 }, (pen, at, tone) => [
  {
    outline: at(
      'M-404 900Q-424 880 -416 862L396 862Q446 880 444 930Q440 972 396 974L-380 974Q-410 970 -404 900Z',
    ),
    fill: RUBBER,
    texture: 'smooth',
    tone: tone / 2,
    marks: pen.stitches(at('M-400 890L436 890')) + pen.seam(at('M-410 946L440 946')),
  },
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
    folds: ['M190 800Q240 820 300 872', 'M-250 720Q-270 790 -250 860'].map(at),
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
      pen.cord(at('M-92 604L-60 676M-44 632L-14 706M8 662L38 738M62 694L92 768'), 11),
    ].join(''),
  },
])
