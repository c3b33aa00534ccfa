import { heelOf, sole } from './rubber-sole.ts'
import { pairOf, pointOf } from './shoe-pair.ts'

/** A high shoe of canvas, laced over the ankle. */
export const highTop = pairOf({
  texture: 'canvas',
  focus: { x: -60, y: 680, zoom: 2.8 },
  bag: 980,
  heel: heelOf({ top: 460, laced: true }),
  side: (pen, at, tone) => [
    sole(pen, at, tone),
    {
      outline: at('M-190 500Q-200 400 -150 386Q-90 400 -70 520L-20 690L-120 700Z'),
      tone: tone - 0.12,
      texture: 'smooth',
    },
    {
      outline: at(
        'M-404 876Q-420 700 -396 470Q-390 440 -350 444Q-260 470 -190 448Q-164 446 -156 470Q-120 610 -20 690Q80 750 190 774Q340 796 408 846Q426 868 418 878Z',
      ),
      tone,
      folds: ['M-300 640Q-240 690 -150 650', 'M-330 700Q-260 750 -140 720', 'M190 800Q240 820 300 872'].map(
        at,
      ),
      marks: [
        pen.seam(
          at('M-210 452Q-190 640 -40 760Q60 820 120 820M250 782Q200 826 214 878M-340 446Q-310 680 -336 878'),
        ),
        pen.stitches(
          at(
            'M-222 456Q-202 650 -50 772Q50 830 110 832M262 788Q214 828 228 878M-328 452Q-298 680 -322 878M-396 486Q-300 506 -160 486',
          ),
        ),
        pen.eyelets(
          [
            [-188, 500],
            [-178, 560],
            [-152, 620],
            [-112, 676],
            [-60, 724],
          ].map(([x = 0, y = 0]) => pointOf(at(`M${x} ${y}`))),
        ),
        pen.cord(
          at('M-184 500L-150 484M-174 560L-134 536M-148 620L-106 590M-108 676L-66 642M-56 724L-10 690'),
          10,
        ),
      ].join(''),
    },
  ],
})
