import { whole } from './shape.ts'
import { pairOf } from './shoe-pair.ts'
import { both } from './top.ts'

const CORK = '#b08d64'

/** A clog with a strap, on cork. */
export const clog = pairOf({
  texture: 'leather',
  focus: { x: 60, y: 820, zoom: 2.9 },
  bag: 860,
  heel: (pen, at, tone) => [
    { outline: at(whole('M0 690Q90 690 130 740L138 830L0 830')), tone: -0.5 },
    {
      outline: at(whole('M0 806L140 798Q166 850 156 950Q150 972 130 974L0 978')),
      fill: CORK,
      tone: tone / 2,
      marks: pen.seam(at(both('M0 926L160 920'))),
    },
    {
      outline: at(whole('M0 700Q90 696 142 760Q158 790 150 832Q140 846 128 836Q120 770 0 762')),
      tone,
      folds: [at('M-90 720Q0 740 90 726')],
      marks: pen.stitches(at(both('M0 712Q90 708 136 776M0 750Q100 750 132 806'))),
    },
  ],
  side: (pen, at, tone) => [
    {
      outline: at(
        'M-420 850Q-430 800 -400 792L380 830Q446 850 440 910Q434 958 380 960L-370 960Q-430 950 -420 850Z',
      ),
      fill: CORK,
      texture: 'leather',
      tone: tone / 2,
      marks: pen.seam(at('M-420 900L440 912')),
    },
    { outline: at('M-400 796Q-404 772 -380 770L-40 780L-40 820Z'), tone: -0.5, texture: 'smooth' },
    {
      outline: at('M-60 812Q-110 720 -60 640Q40 600 150 640Q360 700 424 812Q440 846 420 858L-30 830Z'),
      tone,
      texture: 'leather',
      folds: ['M180 680Q250 740 240 840', 'M40 650Q20 720 30 800', 'M250 720Q330 760 380 830'].map(at),
      marks:
        pen.stitches(at('M-40 806Q-90 724 -46 652Q44 616 146 654M-10 820L420 846')) +
        pen.seam(at('M150 640Q120 740 140 840')),
    },
    {
      outline: at('M-90 700Q-250 640 -372 690Q-396 706 -388 726Q-250 690 -80 752Z'),
      tone: tone + 0.05,
      texture: 'leather',
      folds: [at('M-100 724Q-250 666 -376 708')],
      marks: pen.stitches(at('M-96 712Q-250 654 -370 700M-86 740Q-250 682 -380 716')),
    },
  ],
})
