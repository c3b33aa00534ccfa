import { dyes } from './dyes.ts'
import { whole } from './shape.ts'
import { pairOf, pointOf } from './shoe-pair.ts'
import { both } from './top.ts'

/** A house slipper of felted wool, open at the heel. */
export const slipper = pairOf({
  texture: 'fleece',
  focus: { x: 100, y: 820, zoom: 2.9 },
  bag: 830,
  heel: (pen, at, tone) => [
    {
      outline: at(whole('M0 700Q110 700 150 790L150 900L0 900')),
      tone: -0.22,
      folds: [at('M-60 730Q0 760 70 736')],
    },
    { outline: at(whole('M0 860Q90 850 146 820L158 930L0 950')), tone: tone - 0.1, texture: 'fleece' },
    {
      outline: at(whole('M0 930L158 916Q166 950 158 972L0 980')),
      fill: dyes.bone.line,
      texture: 'leather',
      marks: pen.stitches(at(both('M0 944L160 930'))),
    },
  ],
  side: (pen, at, tone) => [
    {
      outline: at(
        'M-410 900Q-420 860 -380 858L400 864Q444 880 438 930Q430 962 386 962L-380 960Q-412 950 -410 900Z',
      ),
      fill: dyes.bone.line,
      texture: 'leather',
      tone: tone / 2,
      marks: pen.stitches(at('M-400 884L436 888')) + pen.seam(at('M-408 930L440 934')),
    },
    { outline: at('M-396 870Q-380 820 -300 826L-20 820L0 876L-380 880Z'), tone: tone - 0.16 },
    {
      outline: at('M-80 876Q-110 760 -40 690Q60 640 180 700Q350 760 418 850Q432 876 410 884L-60 884Z'),
      tone,
      folds: ['M40 690Q100 760 90 860', 'M190 730Q260 790 270 870', 'M-40 740Q-60 800 -50 860'].map(at),
      marks:
        pen.stitches(at('M-60 870Q-90 768 -28 704Q64 656 176 714')) +
        pen.label(...pointOf(at('M120 800')), 80),
    },
  ],
})
