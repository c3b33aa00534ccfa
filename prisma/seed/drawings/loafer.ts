import { whole } from './shape.ts'
import { pairOf } from './shoe-pair.ts'
import { both } from './top.ts'

const STACK = '#4a3526'

/** A loafer with a strap over the instep, on a stacked heel. */
export const loafer = pairOf({
  texture: 'leather',
  focus: { x: 60, y: 780, zoom: 3.1 },
  bag: 900,
  heel: (pen, at, tone) => [
    { outline: at(whole('M0 640Q74 642 100 672L94 730L0 750')), tone: -0.62 },
    {
      outline: at(whole('M0 900L136 896L140 976L0 980')),
      fill: STACK,
      texture: 'smooth',
      marks: pen.seam(at(both('M0 924L150 922M0 950L150 948'))),
    },
    {
      outline: at(whole('M0 706Q58 702 82 662Q108 656 116 700Q120 752 134 792Q148 846 136 902L0 908')),
      tone,
      folds: [at('M-92 730Q-112 770 -104 820'), at('M112 790Q126 840 116 890')],
      marks:
        pen.seam(at('M0 706L0 908')) +
        pen.stitches(at(both('M0 722Q64 716 96 678'))) +
        pen.cut(at(whole('M0 802Q84 804 148 842L154 920L0 920')), -0.06) +
        pen.stitches(at(both('M0 814Q80 816 146 854'))),
    },
  ],
  side: (pen, at, tone) => [
    {
      outline: at('M-400 880L400 876Q440 886 438 910L-140 920L-150 974L-396 974Z'),
      fill: STACK,
      texture: 'smooth',
      tone: tone / 2,
      marks: pen.seam(at('M-400 926L-146 926M-400 950L-146 950')) + pen.stitches(at('M-390 892L430 890')),
    },
    { outline: at('M-340 660Q-200 620 -40 650L-30 730L-330 720Z'), tone: tone - 0.6 },
    {
      outline: at(
        'M-400 886Q-420 760 -388 664Q-366 640 -336 654Q-240 740 -110 706Q-60 664 0 640Q80 650 190 730Q340 770 416 840Q436 868 424 884Z',
      ),
      tone,
      folds: ['M90 700Q120 780 220 870', 'M-320 740Q-340 810 -320 870', 'M220 780Q300 810 370 866'].map(at),
      marks: [
        pen.seam(at('M40 650Q120 740 260 776Q350 800 400 850M-336 660Q-310 770 -330 886')),
        pen.stitches(
          at(
            'M46 664Q126 754 262 788M-324 666Q-298 770 -318 886M-386 680Q-360 656 -336 668Q-240 754 -116 722',
          ),
        ),
        pen.cut(at('M-60 672Q0 700 70 664L120 716Q60 790 40 886L-60 886Q-50 760 -100 706Z')),
        pen.stitches(at('M-50 684Q4 712 66 676M108 718Q48 790 28 880M-88 708Q-40 770 -48 880')),
        pen.hole(at('M-22 736Q10 748 42 730L34 758Q8 768 -18 758Z')),
      ].join(''),
    },
  ],
})
